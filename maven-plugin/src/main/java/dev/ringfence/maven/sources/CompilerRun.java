package dev.ringfence.maven.sources;

import dev.ringfence.project.CodeKind;
import dev.ringfence.scan.classfile.Variant;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;

/**
 * Describes one run of maven-compiler-plugin. Each has its own folders and patterns: what one leaves out may be compiled
 * by another.
 */
record CompilerRun(Configuration configuration, CodeKind kind, FolderNames names) {

    private static final String KEY = "org.apache.maven.plugins:maven-compiler-plugin";

    /** Tells the plugin in the list of those that add sources. */
    static final String PLUGIN = KEY.replace(".", "\\.");

    /**
     * Returns the runs that compile code of the kind.
     *
     * <ol>
     *   <li>A project that says nothing of the plugin has one run, and says what that run is told.
     *   <li>Runs that are turned off compile nothing.
     *   <li>Where all are turned off, another plugin compiles all.
     * </ol>
     */
    static List<CompilerRun> of(CodeKind kind, FolderNames names) {
        Optional<Plugin> plugin = Optional.ofNullable(names.project().getPlugin(KEY));
        List<PluginExecution> executions = plugin.stream()
                .flatMap(compiler -> compiler.getExecutions().stream())
                .filter(execution -> compiles(execution, kind))
                .toList();
        if (executions.isEmpty()) {
            return List.of(new CompilerRun(
                    Configuration.of(plugin.map(Plugin::getConfiguration).orElse(null)), kind, names));
        }
        List<CompilerRun> runs = executions.stream()
                .filter(Phases::isBound)
                .map(execution -> new CompilerRun(Configuration.of(execution.getConfiguration()), kind, names))
                .filter(run -> !run.isSkipped())
                .toList();
        return runs.isEmpty() ? List.of(new CompilerRun(Configuration.of(null), kind, names)) : runs;
    }

    private static boolean compiles(PluginExecution execution, CodeKind kind) {
        String goal = kind == CodeKind.TESTS ? "testCompile" : "compile";
        return execution.getGoals().contains(goal) || execution.getId().equals("default-" + goal);
    }

    private boolean isSkipped() {
        boolean tests = kind == CodeKind.TESTS;
        return configuration
                .text(tests ? "skip" : "skipMain")
                .or(() -> names.property(tests ? "maven.test.skip" : "maven.main.skip"))
                .map(Boolean::parseBoolean)
                .orElse(false);
    }

    /** Returns the folders that this run compiles in the place of the project's; empty where it compiles these. */
    Optional<List<Path>> ownFolders() {
        List<String> told = configuration.texts("compileSourceRoots");
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(told.stream()
                        .flatMap(name -> names.of(name).stream())
                        .distinct()
                        .toList());
    }

    Patterns patterns() {
        boolean tests = kind == CodeKind.TESTS;
        return Patterns.of(
                configuration.texts(tests ? "testIncludes" : "includes"),
                configuration.texts(tests ? "testExcludes" : "excludes"));
    }

    /** Says whether the run's patterns decide of a source: of Java, and of Groovy where the run compiles both. */
    boolean chooses(String source) {
        return ClassBeside.isJava(source)
                || configuration
                        .text("compilerId")
                        .filter(id -> id.contains("groovy"))
                        .isPresent();
    }

    Charset charset() {
        return CompilerEncoding.of(configuration, names);
    }

    /** Returns the release of Java for which the run compiles variants; 0 for a run that compiles none. */
    int releaseOfVariants() {
        int ofFolder =
                configuration.text("outputDirectory").map(Variant::releaseOf).orElse(0);
        boolean isForVariants = kind == CodeKind.MAIN
                && configuration
                        .text("multiReleaseOutput")
                        .map(Boolean::parseBoolean)
                        .orElse(false);
        return isForVariants ? release() : ofFolder;
    }

    private int release() {
        return configuration
                .text("release")
                .or(() -> names.property("maven.compiler.release"))
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    /** Says whether the run's class files are judged. */
    boolean writesBelow(List<Path> classRoots) {
        List<Path> told = configuration.text("outputDirectory").map(names::of).orElse(List.of());
        return told.isEmpty()
                || told.stream().anyMatch(output -> classRoots.stream().anyMatch(output::startsWith));
    }
}
