package dev.ringfence.frozen;

import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.List;

/**
 * Another project of the tree: read to recognise what has moved, and never judged.
 *
 * @param folder the folder of its pom
 * @param ringfenceFolder its {@code ringfence} folder
 * @param sourceRoots folders of its main sources
 */
public record OtherProject(Path folder, Path ringfenceFolder, List<SourceRoot> sourceRoots) {}
