package dev.ringfence.maven.project;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Describes one call of a goal: what Maven says of it, with nothing decided.
 *
 * @param today the day, UTC, by which exceptions and seams expire
 */
public record Invocation(
        MavenSession session,
        MavenProject project,
        PluginDescriptor plugin,
        Optional<Path> map,
        boolean full,
        boolean generatedSources,
        List<Path> classRoots,
        LocalDate today) {

    private static final String ENVIRONMENT = "env.";

    /**
     * Returns a call that reads the class folders that Maven knows, and no generated sources.
     *
     * @param map the module map as a person named it
     */
    public static Invocation of(
            MavenSession session, MavenProject project, PluginDescriptor plugin, @Nullable String map) {
        Optional<Path> named = Optional.ofNullable(map).map(path -> resolved(path, session, project));
        return new Invocation(session, project, plugin, named, false, false, List.of());
    }

    /** Describes a call of today. */
    public Invocation(
            MavenSession session,
            MavenProject project,
            PluginDescriptor plugin,
            Optional<Path> map,
            boolean full,
            boolean generatedSources,
            List<Path> classRoots) {
        this(session, project, plugin, map, full, generatedSources, classRoots, LocalDate.now(Clock.systemUTC()));
    }

    /** Returns the same call, as if it were made on a day. */
    public Invocation onDay(LocalDate day) {
        return new Invocation(session, project, plugin, map, full, generatedSources, classRoots, day);
    }

    /** Returns the same call, for which generated sources count, or do not. */
    public Invocation withGeneratedSources(boolean count) {
        return new Invocation(session, project, plugin, map, full, count, classRoots, today);
    }

    /** Returns the same call, which reads these class folders where any are named. */
    public Invocation reading(@Nullable List<File> folders) {
        List<Path> roots =
                folders == null ? List.of() : folders.stream().map(File::toPath).toList();
        return new Invocation(session, project, plugin, map, full, generatedSources, roots, today);
    }

    /** Returns the same call, which reads every class, or only classes that may break a rule. */
    public Invocation readingEverything(boolean everything) {
        return new Invocation(session, project, plugin, map, everything, generatedSources, classRoots, today);
    }

    /** Maven would resolve a relative path against each project by itself, though a person means one file. */
    private static Path resolved(String path, MavenSession session, MavenProject project) {
        Path fromStart = Path.of(session.getExecutionRootDirectory()).resolve(path);
        Path fromProject = project.getBasedir().toPath().resolve(path);
        return !Files.exists(fromStart) && Files.exists(fromProject) ? fromProject : fromStart;
    }

    /** Returns a path as a person means it who wrote it on the command line. */
    public Path resolved(String path) {
        return resolved(path, session, project);
    }

    /** Returns the same call, as if for another project of the session: what that project's pom says counts. */
    public Invocation on(MavenProject other) {
        boolean generated = new GateConfiguration(other)
                .generatedSources(session.getUserProperties(), session.getSystemProperties());
        return new Invocation(session, other, plugin, map, full, generated, List.of(), today);
    }

    /** Returns the environment as the session has it: a daemon's own environment is that of another day. */
    public Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        session.getSystemProperties().forEach((key, value) -> {
            if (key.toString().startsWith(ENVIRONMENT)) {
                variables.put(key.toString().substring(ENVIRONMENT.length()), value.toString());
            }
        });
        return variables;
    }

    /** Says which Ringfence is at work. */
    public String toolVersion() {
        return ToolVersion.of(plugin);
    }
}
