package dev.ringfence.project;

import dev.ringfence.files.ShownPath;
import dev.ringfence.scan.text.SourceRoot;
import java.nio.file.Path;
import java.util.List;

/**
 * The code of one Maven project, main or tests, and where its files lie.
 *
 * @param id such as {@code com.acme:shop}
 * @param kind main or tests
 * @param mapFolder the folder of the module map; files are shown relative to it
 * @param classRoots folders of class files
 * @param otherClassRoots folders of class files that are not judged here, and whose types its sources may name without an import, as
 *     those of the main code for tests
 * @param sourceRoots folders of their sources
 * @param otherSourceRoots folders of sources that are not judged here, and still show that a claim has something to claim
 * @param ringfenceFolder the project's {@code ringfence} folder, which need not exist
 * @param compileCommand what makes the class files, such as {@code mvn compile}
 * @param surroundings the project's folder, and the other projects of the tree
 */
public record ProjectCode(
        String id,
        CodeKind kind,
        Path mapFolder,
        List<Path> classRoots,
        List<Path> otherClassRoots,
        List<SourceRoot> sourceRoots,
        List<SourceRoot> otherSourceRoots,
        Path ringfenceFolder,
        String compileCommand,
        Surroundings surroundings) {

    /** The file as it is shown: relative to the map's folder, with forward slashes. */
    public String shown(Path file) {
        return ShownPath.of(mapFolder, file);
    }
}
