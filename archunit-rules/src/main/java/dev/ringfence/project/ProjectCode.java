package dev.ringfence.project;

import dev.ringfence.files.ShownPath;
import java.nio.file.Path;

/**
 * Describes the code of one Maven project, main or tests, and where its files lie.
 *
 * @param id such as {@code com.acme:shop}
 * @param kind main or tests
 * @param mapFolder the folder of the module map; files are shown relative to it
 * @param roots the folders in which the code lies
 * @param ringfenceFolder the project's {@code ringfence} folder, which need not exist
 * @param compileCommand what makes the class files, such as {@code mvn compile}
 * @param surroundings the project's folder, and the other projects of the tree
 */
public record ProjectCode(
        String id,
        CodeKind kind,
        Path mapFolder,
        CodeRoots roots,
        Path ringfenceFolder,
        String compileCommand,
        Surroundings surroundings) {

    /** Returns the same code with other surroundings. */
    public ProjectCode in(Surroundings other) {
        return new ProjectCode(id, kind, mapFolder, roots, ringfenceFolder, compileCommand, other);
    }

    /** Returns the file as messages show it: relative to the map's folder, with forward slashes. */
    public String shown(Path file) {
        return ShownPath.of(mapFolder, file);
    }
}
