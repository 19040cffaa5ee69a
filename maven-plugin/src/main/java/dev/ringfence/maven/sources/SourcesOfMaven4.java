package dev.ringfence.maven.sources;

import dev.ringfence.project.CodeKind;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/**
 * Reads the folders that a pom of Maven 4 names under {@code sources}. Maven itself counts only those of Java among the
 * folders of the project.
 *
 * <p>Ringfence runs on Maven 3 too, so that it asks by name.
 */
final class SourcesOfMaven4 {

    private static final Set<String> LANGUAGES = Set.of("java", "kotlin", "groovy", "scala");

    private SourcesOfMaven4() {}

    /** Returns the folders of the kind; none on Maven 3. */
    static List<NamedFolder> folders(MavenProject project, CodeKind kind) {
        String scope = kind == CodeKind.TESTS ? "test" : "main";
        return roots(project)
                .filter(root -> Boolean.TRUE.equals(ask(root, "enabled").orElse(false)))
                .filter(root -> id(root, "scope").filter(scope::equals).isPresent())
                .filter(root -> id(root, "language").filter(LANGUAGES::contains).isPresent())
                .flatMap(root -> ask(root, "directory").stream())
                .filter(Path.class::isInstance)
                .map(Path.class::cast)
                .map(folder -> NamedFolder.of(folder.toAbsolutePath().normalize()))
                .toList();
    }

    private static Stream<?> roots(MavenProject project) {
        return ask(project, "getSourceRoots").stream()
                .filter(Collection.class::isInstance)
                .flatMap(roots -> ((Collection<?>) roots).stream());
    }

    private static Optional<String> id(Object root, String part) {
        return ask(root, part).flatMap(found -> ask(found, "id")).map(String::valueOf);
    }

    private static Optional<Object> ask(Object object, String question) {
        try {
            return Optional.ofNullable(object.getClass().getMethod(question).invoke(object));
        } catch (ReflectiveOperationException | RuntimeException notThere) {
            return Optional.empty();
        }
    }
}
