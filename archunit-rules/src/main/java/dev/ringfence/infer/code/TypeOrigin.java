package dev.ringfence.infer.code;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Says where a type comes from.
 *
 * @param project the Maven project that compiles it
 * @param source its file, where one is there
 * @param generated whether a tool wrote the source
 */
public record TypeOrigin(String project, Optional<Path> source, boolean generated) {

    /** Says where a type comes from that a person wrote. */
    public TypeOrigin(String project, Optional<Path> source) {
        this(project, source, false);
    }
}
