package dev.ringfence.maven.project;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;

/**
 * Describes the folder that builds fill. A pom may have it around the project, or around what people write, and then it
 * does not say of all that lies below it that it was generated.
 */
record BuildFolder(MavenProject project, Path path) {

    static BuildFolder of(MavenProject project) {
        Path folder = basedir(project);
        return new BuildFolder(
                project, folder.resolve(project.getBuild().getDirectory()).normalize());
    }

    private static Path basedir(MavenProject project) {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    /** Returns the folder where all that lies below it was made by a build. */
    Optional<Path> holdingNothingElse() {
        boolean isAround = Stream.of(Stream.of(basedir(project)), written(), resources())
                .flatMap(folders -> folders)
                .anyMatch(folder -> folder.startsWith(path));
        return isAround ? Optional.empty() : Optional.of(path);
    }

    /** Says whether sources were generated: they lie below the folder, and not where people write. */
    boolean holdsGenerated(Path sources) {
        return !basedir(project).startsWith(path)
                && sources.startsWith(path)
                && written().noneMatch(sources::startsWith);
    }

    private Stream<Path> written() {
        return Stream.of(
                        project.getBuild().getSourceDirectory(),
                        project.getBuild().getTestSourceDirectory())
                .filter(Objects::nonNull)
                .map(folder -> basedir(project).resolve(folder).normalize());
    }

    private Stream<Path> resources() {
        return project.getBuild().getResources().stream()
                .map(Resource::getDirectory)
                .filter(Objects::nonNull)
                .map(folder -> basedir(project).resolve(folder).normalize());
    }

    /**
     * Returns the folders below one of the build's own, as {@code generated-sources}. Folders of generated sources join
     * the compiled folders only while a build runs their plugins. So they are looked for where these plugins put them.
     * Not all that lies there is compiled.
     */
    List<Path> subfoldersOf(String name) {
        Path folder = path.resolve(name);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder, Files::isDirectory)) {
            Set<Path> found = new LinkedHashSet<>();
            children.forEach(found::add);
            return found.stream().sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
