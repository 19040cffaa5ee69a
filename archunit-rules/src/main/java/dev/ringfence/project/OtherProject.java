package dev.ringfence.project;

import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.List;

/**
 * Describes another project of the same tree: read to recognise what has moved, and never judged.
 *
 * @param folder the folder of its pom
 * @param ringfenceFolder its {@code ringfence} folder, which need not exist
 * @param sourceRoots folders of its main sources; those below its build folder are left to bytecode, or left out
 * @param testSourceRoots the same of its test sources
 */
public record OtherProject(
        Path folder, Path ringfenceFolder, List<SourceRoot> sourceRoots, List<SourceRoot> testSourceRoots) {}
