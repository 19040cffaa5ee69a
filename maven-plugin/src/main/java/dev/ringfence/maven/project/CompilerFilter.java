package dev.ringfence.maven.project;

import dev.ringfence.map.PathGlob;
import dev.ringfence.project.CodeKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Says which sources maven-compiler-plugin compiles: a source that the plugin leaves out has no class file, and that is
 * no fault.
 */
final class CompilerFilter {

    private static final String COMPILER = "org.apache.maven.plugins:maven-compiler-plugin";

    private static final Set<String> DEFAULTS = Set.of("default-compile", "default-testCompile");

    private CompilerFilter() {}

    static Predicate<String> of(MavenProject project, CodeKind kind) {
        String prefix = kind == CodeKind.TESTS ? "testExcludes" : "excludes";
        List<PathGlob> excluded = patterns(project, prefix);
        List<PathGlob> included = patterns(project, kind == CodeKind.TESTS ? "testIncludes" : "includes");
        return path -> (included.isEmpty() || matchesAny(included, path)) && !matchesAny(excluded, path);
    }

    private static boolean matchesAny(List<PathGlob> patterns, String path) {
        return patterns.stream().anyMatch(pattern -> pattern.names(path));
    }

    private static List<PathGlob> patterns(MavenProject project, String element) {
        return configurations(project)
                .map(configuration -> configuration.getChild(element))
                .filter(Objects::nonNull)
                .flatMap(list -> Arrays.stream(list.getChildren()))
                .map(Xpp3Dom::getValue)
                .filter(Objects::nonNull)
                .map(CompilerFilter::pattern)
                .toList();
    }

    /**
     * Returns the plugin's own configuration, and those of the executions that compile the project's sources by
     * default.
     */
    private static Stream<Xpp3Dom> configurations(MavenProject project) {
        return Stream.ofNullable(project.getPlugin(COMPILER))
                .flatMap(compiler -> Stream.concat(
                        Stream.ofNullable(compiler.getConfiguration()),
                        compiler.getExecutions().stream()
                                .filter(execution -> DEFAULTS.contains(execution.getId()))
                                .map(PluginExecution::getConfiguration)))
                .filter(Xpp3Dom.class::isInstance)
                .map(Xpp3Dom.class::cast);
    }

    /** Reads Ant's grammar, in which a folder alone stands for all below it. */
    private static PathGlob pattern(String ant) {
        return PathGlob.of(ant.replace('\\', '/') + (ant.endsWith("/") ? "**" : ""));
    }
}
