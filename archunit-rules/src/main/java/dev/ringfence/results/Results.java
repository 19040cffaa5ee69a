package dev.ringfence.results;

import dev.ringfence.files.AtomicFile;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.Sha256;
import dev.ringfence.files.Stamp;
import dev.ringfence.project.CodeRoots;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.verdict.ProjectUse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the results of the projects of a build, which wait below their {@code target} folders until all have one. */
public final class Results {

    private final String tool;
    private final List<Path> map;

    /**
     * Keeps the results under a map.
     *
     * @param tool the version of Ringfence
     * @param map the files that the map was read from
     */
    public Results(String tool, List<Path> map) {
        this.tool = tool;
        this.map = map;
    }

    /** Keeps what a part uses of the map. */
    public void write(Part part, ProjectUse use) throws IOException {
        AtomicFile.write(part.file(), ResultFile.write(new ProjectResult(key(part.roots()), use)));
    }

    /** Returns the result of a part, where the part has a result that fits the map, the tool and the files of now. */
    public Optional<ProjectResult> fitting(Part part) {
        try {
            String key = key(part.roots());
            return fresh(part).filter(result -> result.key().equals(key));
        } catch (IOException noMap) {
            return Optional.empty();
        }
    }

    /** Returns the result of a part that was judged in this session. */
    public Optional<ProjectResult> fresh(Part part) {
        try {
            return ResultFile.read(OrdinaryFile.text(part.file(), OrdinaryFile.Bound.RESULT));
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    /**
     * The key says how sources are read, since their imports are judged: the same files may break other rules then. The
     * order in which a build came to know the folders says nothing, and a folder that is not there holds nothing.
     */
    private String key(CodeRoots roots) throws IOException {
        List<Path> folders = Stream.of(
                        roots.classes().stream(),
                        roots.otherClasses().stream(),
                        roots.sources().stream().map(SourceRoot::folder))
                .flatMap(each -> each)
                .filter(Files::isDirectory)
                .distinct()
                .sorted()
                .toList();
        String reading = roots.sources().stream()
                .filter(root -> Files.isDirectory(root.folder()))
                .map(Reading::new)
                .distinct()
                .sorted(Comparator.comparing(Reading::folder).thenComparing(Reading::how))
                .map(Reading::how)
                .collect(Collectors.joining(", "));
        return Sha256.hex(tool + "\n" + MapContent.of(map) + "\n"
                + Stamp.of(folders, path -> true).hex() + "\n" + reading);
    }

    /** Says how a folder is read; where it lies is no part of the key. */
    private record Reading(Path folder, String how) {

        Reading(SourceRoot root) {
            this(root.folder(), root.charset() + (root.leftToBytecode() ? " left to bytecode" : ""));
        }
    }
}
