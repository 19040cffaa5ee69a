package dev.ringfence.maven.project;

import dev.ringfence.project.CodeKind;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Says in which encoding maven-compiler-plugin reads the sources of a project.
 *
 * <ol>
 *   <li>Its own configuration says so.
 *   <li>Else a property of the project.
 *   <li>Else it is the platform's.
 * </ol>
 */
final class CompilerEncoding {

    private CompilerEncoding() {}

    static Charset of(MavenProject project, CodeKind kind) {
        return Stream.of(
                        configured(project, kind),
                        property(project, "project.build.sourceEncoding"),
                        property(project, "maven.compiler.encoding"))
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(CompilerEncoding::named)
                .orElseGet(Charset::defaultCharset);
    }

    private static Optional<String> configured(MavenProject project, CodeKind kind) {
        String goal = kind == CodeKind.TESTS ? "testCompile" : "compile";
        return Optional.ofNullable(project.getGoalConfiguration(
                        "org.apache.maven.plugins", "maven-compiler-plugin", "default-" + goal, goal))
                .map(configuration -> configuration.getChild("encoding"))
                .map(Xpp3Dom::getValue);
    }

    private static Optional<String> property(MavenProject project, String name) {
        return Optional.ofNullable(project.getProperties().getProperty(name));
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
