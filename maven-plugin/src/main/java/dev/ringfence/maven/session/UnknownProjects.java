package dev.ringfence.maven.session;

import dev.ringfence.maven.project.Invocation;
import dev.ringfence.maven.project.MavenCode;
import dev.ringfence.maven.project.PomModules;
import dev.ringfence.maven.project.ProjectIds;
import dev.ringfence.maven.project.ReactorTop;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** Finds what the poms on disk name and the session does not have. */
public final class UnknownProjects {

    private final Invocation invocation;
    private final List<Path> known;

    private UnknownProjects(Invocation invocation) {
        this.invocation = invocation;
        this.known = invocation.session().getAllProjects().stream()
                .map(project -> new MavenCode(project).folder())
                .toList();
    }

    /** Says what is missing where a build was started in a submodule, or where no active profile brings in a module. */
    public static Optional<String> of(Invocation invocation) {
        return new UnknownProjects(invocation).first();
    }

    private Optional<String> first() {
        Path top = ReactorTop.of(known.get(0));
        if (!known.contains(top)) {
            return Optional.of("the reactor's top pom is in " + top + ", and the build did not start there");
        }
        return leftOutByParent().or(this::leftOutByModules);
    }

    /** Parents need not lie above: a flat layout has them beside their modules. */
    private Optional<String> leftOutByParent() {
        return Stream.iterate(invocation.project(), Objects::nonNull, MavenProject::getParent)
                .skip(1)
                .filter(parent -> parent.getFile() != null && !known.contains(new MavenCode(parent).folder()))
                .filter(parent -> PomModules.of(parent.getFile().toPath()).stream()
                        .anyMatch(module -> known.contains(folderOf(parent, module))))
                .map(parent -> ProjectIds.of(parent) + " is not part of this build")
                .findFirst();
    }

    private Optional<String> leftOutByModules() {
        return invocation.session().getAllProjects().stream()
                .flatMap(project -> PomModules.of(project.getFile().toPath()).stream()
                        .filter(module -> !known.contains(folderOf(project, module)))
                        .map(module -> "the module " + module + " of " + ProjectIds.of(project)
                                + " is not part of this build"))
                .findFirst();
    }

    private static Path folderOf(MavenProject project, String module) {
        Path named = new MavenCode(project).folder().resolve(module).normalize();
        return named.toString().endsWith(".xml") ? Objects.requireNonNull(named.getParent()) : named;
    }
}
