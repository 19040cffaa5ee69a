package dev.ringfence.maven.sources;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;

/**
 * Reads names of folders as Maven gives them to a plugin. The model is interpolated, but for what only a run knows, such
 * as the folders of the project.
 */
record FolderNames(MavenProject project) {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^${}]+)}");

    /** Returns the folders of a name; none where a part of it is not known before the build runs. */
    List<Path> of(String name) {
        return switch (name) {
            case "${project.compileSourceRoots}" -> all(project.getCompileSourceRoots());
            case "${project.testCompileSourceRoots}" -> all(project.getTestCompileSourceRoots());
            default -> folder(name).stream().toList();
        };
    }

    List<Path> all(List<String> names) {
        return names.stream().flatMap(name -> folder(name).stream()).distinct().toList();
    }

    private Optional<Path> folder(String name) {
        String told = told(name);
        try {
            return told.contains("${")
                    ? Optional.empty()
                    : Optional.of(basedir().resolve(told).normalize());
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private Path basedir() {
        return project.getBasedir().toPath().toAbsolutePath().normalize();
    }

    private String told(String name) {
        Matcher expressions = EXPRESSION.matcher(name);
        return expressions.replaceAll(
                found -> Matcher.quoteReplacement(value(found.group(1)).orElse(found.group())));
    }

    private Optional<String> value(String expression) {
        Build build = project.getBuild();
        Map<String, String> known = Map.of(
                "basedir", basedir().toString(),
                "project.basedir", basedir().toString(),
                "project.build.directory", String.valueOf(build.getDirectory()),
                "project.build.outputDirectory", String.valueOf(build.getOutputDirectory()),
                "project.build.sourceDirectory", String.valueOf(build.getSourceDirectory()),
                "project.build.testSourceDirectory", String.valueOf(build.getTestSourceDirectory()));
        return Optional.ofNullable(known.get(expression)).or(() -> property(expression));
    }

    /** Returns a property of the pom. What the command line says of one run says nothing of the project. */
    Optional<String> property(String name) {
        return Optional.ofNullable(project.getProperties().getProperty(name)).map(String::strip);
    }
}
