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
 * @param written what of it lies in every checkout
 */
public record Part(String project, Path folder, CodeKind kind, CodeRoots roots, Written written) {

    private static final String BEGINNING = "result";
    private static final String ENDING = ".json";

    /** Returns the part as messages name it. */
    public String shown() {
        return shown(project, kind);
    }

    static String shown(String project, CodeKind kind) {
        return project + (kind == CodeKind.TESTS ? " (tests)" : "");
    }

    /** Returns the file of the part's result. */
    public Path file() {
        return folder.resolve(fileName(kind));
    }

    static String fileName(CodeKind kind) {
        return BEGINNING + kind.suffix() + ENDING;
    }
}
