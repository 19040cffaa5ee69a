package dev.ringfence.scan.text;

import java.util.Arrays;
import java.util.Optional;

/**
 * Lists the languages whose sources are looked for. Only Java is read closely; of the others, package and imports are.
 */
public enum Language {
    JAVA(".java"),
    KOTLIN(".kt"),
    GROOVY(".groovy"),
    SCALA(".scala");

    private final String extension;

    Language(String extension) {
        this.extension = extension;
    }

    /** Returns the language of a file; empty for files that are no source. */
    public static Optional<Language> ofFile(String fileName) {
        return Arrays.stream(values())
                .filter(language -> fileName.endsWith(language.extension))
                .findFirst();
    }

    /** Returns the name of a source of the language that bears the name of its type. */
    public String fileNameOf(String simpleName) {
        return simpleName + extension;
    }
}
