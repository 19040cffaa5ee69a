package dev.ringfence.maven.sources;

import static dev.ringfence.maven.sources.Parameter.fileSets;
import static dev.ringfence.maven.sources.Parameter.folders;
import static dev.ringfence.project.CodeKind.MAIN;
import static dev.ringfence.project.CodeKind.TESTS;

import dev.ringfence.project.CodeKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists the plugins that compile sources, or add folders of these, with the parameters that name the folders.
 *
 * <p>A plugin that is not listed shows in class files without a source.
 */
final class SourcePlugins {

    private static final String MAIN_SOURCES = "${project.build.sourceDirectory}";
    private static final String TEST_SOURCES = "${project.build.testSourceDirectory}";

    private static final List<SourcePlugin> ALL = Stream.of(
                    compiler(), buildHelper(), kotlin(), groovy(), scala(), aspects(), Generators.all())
            .flatMap(List::stream)
            .toList();

    private SourcePlugins() {}

    /** Returns the folders that the runs of a project name for code of the kind. */
    static List<NamedFolder> of(List<Run> runs, CodeKind kind, FolderNames names) {
        return runs.stream()
                .flatMap(run -> ALL.stream()
                        .filter(plugin -> plugin.kind() == kind)
                        .flatMap(plugin -> plugin.foldersOf(run, names)))
                .toList();
    }

    /** Annotation processors write there, and the compiler adds the folder. */
    private static List<SourcePlugin> compiler() {
        return List.of(
                SourcePlugin.of(CompilerRun.PLUGIN, MAIN, Set.of("compile"), folders("generatedSourcesDirectory"))
                        .unless("skipMain", "maven.main.skip"),
                SourcePlugin.of(
                                CompilerRun.PLUGIN,
                                TESTS,
                                Set.of("testCompile"),
                                folders("generatedTestSourcesDirectory"))
                        .unless("skip", "maven.test.skip"));
    }

    private static List<SourcePlugin> buildHelper() {
        String plugin = "org\\.codehaus\\.mojo:build-helper-maven-plugin";
        return List.of(
                SourcePlugin.of(plugin, MAIN, Set.of("add-source"), folders("sources"))
                        .unless("skipAddSource", "buildhelper.addsource.skip"),
                SourcePlugin.of(plugin, TESTS, Set.of("add-test-source"), folders("sources"))
                        .unless("skipAddTestSource", "buildhelper.addtestsource.skip"));
    }

    /** Kotlin also compiles the folders of the project. */
    private static List<SourcePlugin> kotlin() {
        String plugin = "org\\.jetbrains\\.kotlin:kotlin-maven-plugin";
        return List.of(
                SourcePlugin.of(
                        plugin,
                        MAIN,
                        Set.of("compile", "kapt"),
                        folders("sourceDirs").orElse("src/main/kotlin")),
                SourcePlugin.of(
                                plugin,
                                TESTS,
                                Set.of("test-compile", "test-kapt"),
                                folders("sourceDirs").orElse("src/test/kotlin"))
                        .unless("skip", "maven.test.skip"));
    }

    private static List<SourcePlugin> groovy() {
        String plugin = "org\\.codehaus\\.gmaven(plus)?:gmaven(plus)?-plugin";
        String eclipse = "org\\.codehaus\\.groovy:groovy-eclipse-compiler";
        return List.of(
                SourcePlugin.of(
                        plugin,
                        MAIN,
                        Set.of("addSources", "compile", "generateStubs"),
                        fileSets("sources").orElse("src/main/groovy")),
                SourcePlugin.of(
                                plugin,
                                TESTS,
                                Set.of("addTestSources", "compileTests", "generateTestStubs", "testCompile"),
                                fileSets("testSources").orElse("src/test/groovy"))
                        .unless("skipTests", "maven.test.skip"),
                SourcePlugin.of(
                        eclipse,
                        MAIN,
                        Set.of("add-groovy-build-paths"),
                        folders("sourceDirectory").orElse("src/main/groovy")),
                SourcePlugin.of(
                        eclipse,
                        TESTS,
                        Set.of("add-groovy-build-paths"),
                        folders("testSourceDirectory").orElse("src/test/groovy")));
    }

    private static List<SourcePlugin> scala() {
        String plugin = "(net\\.alchim31\\.maven|org\\.scala-tools):(scala-maven-plugin|maven-scala-plugin)";
        Parameter main = folders("sourceDir").orElse(MAIN_SOURCES + "/../scala");
        Parameter tests = folders("testSourceDir").orElse(TEST_SOURCES + "/../scala");
        return List.of(
                SourcePlugin.of(plugin, MAIN, Set.of("compile"), main.withPatterns())
                        .unless("skipMain", "maven.main.skip"),
                SourcePlugin.of(plugin, MAIN, Set.of("add-source"), main),
                SourcePlugin.of(plugin, TESTS, Set.of("testCompile"), tests.withPatterns())
                        .unless("skip", "maven.test.skip"),
                SourcePlugin.of(plugin, TESTS, Set.of("add-source"), tests));
    }

    private static List<SourcePlugin> aspects() {
        String plugin = "(org\\.codehaus\\.mojo|dev\\.aspectj|com\\.nickwongdev):aspectj-maven-plugin";
        return List.of(
                SourcePlugin.of(
                                plugin,
                                MAIN,
                                Set.of("compile"),
                                folders("aspectDirectory").orElse("src/main/aspect"))
                        .unless("skip", "aspectj.skip"),
                SourcePlugin.of(plugin, MAIN, Set.of("compile"), fileSets("sources"))
                        .unless("skip", "aspectj.skip"),
                SourcePlugin.of(
                                plugin,
                                TESTS,
                                Set.of("test-compile"),
                                folders("testAspectDirectory").orElse("src/test/aspect"))
                        .unless("skip", "aspectj.skip"),
                SourcePlugin.of(plugin, TESTS, Set.of("test-compile"), fileSets("testSources"))
                        .unless("skip", "aspectj.skip"));
    }
}
