package dev.ringfence.results;

import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Says what of a part people write, so that every checkout of a commit has it.
 *
 * @param folder the project's own folder
 * @param sources the folders of its sources; none that a build fills
 * @param otherSources folders of sources that are not judged here, and still show that a claim has something to claim
 * @param ringfenceFolder where its baselines and locks lie
 * @param beyond the folder of the map, where files in no project count as the part's
 * @param foreign folders below its own that are not: those of other projects, and the one that builds fill
 */
public record Written(
        Path folder,
        List<SourceRoot> sources,
        List<SourceRoot> otherSources,
        Path ringfenceFolder,
        Optional<Path> beyond,
        List<Path> foreign) {}
