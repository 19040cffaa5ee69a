package dev.ringfence.results;

import dev.ringfence.project.CodeKind;
import dev.ringfence.project.CodeRoots;
import java.nio.file.Path;

/**
 * Names the main code or the test code of one project, which has a result of its own.
 *
 * @param project such as {@code com.acme:shop}
 * @param folder the folder in which its result waits
 * @param kind main or tests
 * @param roots where its code lies
 */
public record Part(String project, Path folder, CodeKind kind, CodeRoots roots) {

    /** Returns the part as messages name it. */
    String shown() {
        return project + (kind == CodeKind.TESTS ? " (tests)" : "");
    }

    /** Returns the file of the part's result. */
    Path file() {
        return folder.resolve("result" + kind.suffix() + ".json");
    }
}
