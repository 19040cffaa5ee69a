package dev.ringfence.maven.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says in which encoding maven-compiler-plugin reads sources.
 *
 * <ol>
 *   <li>Its own configuration says so.
 *   <li>Else a property of the project.
 *   <li>Else it is the platform's.
 * </ol>
 */
final class CompilerEncoding {

    private CompilerEncoding() {}

    static Charset of(Configuration configuration, FolderNames names) {
        return Stream.of(
                        configuration.text("encoding"),
                        names.property("project.build.sourceEncoding"),
                        names.property("maven.compiler.encoding"))
                .flatMap(Optional::stream)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(CompilerEncoding::named)
                .orElseGet(Charset::defaultCharset);
    }

    /** A name that nobody knows has failed the compiler already, where it compiled anything. */
    private static Charset named(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }
}
