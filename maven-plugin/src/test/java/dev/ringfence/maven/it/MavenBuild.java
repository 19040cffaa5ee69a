package dev.ringfence.maven.it;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a real Maven on a project, offline, in a process of its own.
 *
 * <p>It starts Maven's classes and not its script: that is the same on every system, and starts faster. All builds share one
 * repository below {@code target/}, which holds the plugin as it was just built; the first build of a project primes it.
 */
final class MavenBuild {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path project;
    private final Path folder;
    private final MavenVersion version;

    private MavenBuild(Path project, Path folder, MavenVersion version) {
        this.project = project;
        this.folder = folder;
        this.version = version;
    }

    static MavenBuild in(Path project) {
        return new MavenBuild(project, project, MavenVersion.V3_9);
    }

    MavenBuild with(MavenVersion other) {
        return new MavenBuild(project, folder, other);
    }

    /** Starts in a folder of the project, as somebody who works in one of its parts does. */
    MavenBuild from(String subFolder) {
        return new MavenBuild(project, project.resolve(subFolder), version);
    }

    /** Runs goals and options; without any, the default goal of the pom. */
    BuildRun run(String... arguments) {
        InnerRepository.primeFor(project, version);
        return run(Stream.concat(Stream.of("-o"), Stream.of(arguments)), List.of(), PATIENCE);
    }

    /** Runs and says which classes are loaded, and from where. */
    BuildRun runShowingClasses(String... arguments) {
        InnerRepository.primeFor(project, version);
        return run(Stream.concat(Stream.of("-o"), Stream.of(arguments)), List.of("-verbose:class"), PATIENCE);
    }

    /** Runs as the machine is set up to reach repositories: {@code MAVEN_OPTS} may say how. */
    BuildRun runOnline(Duration patience, String... arguments) {
        String options =
                Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("").strip();
        return run(Stream.of(arguments), options.isEmpty() ? List.of() : List.of(options.split("\\s+")), patience);
    }

    private BuildRun run(Stream<String> arguments, List<String> jvmOptions, Duration patience) {
        List<String> command = new ArrayList<>(jvm());
        command.addAll(jvmOptions);
        command.addAll(maven());
        command.addAll(List.of("-B", "-ntp", "-Dmaven.repo.local=" + InnerRepository.folder()));
        command.addAll(settings("-s", "harness.settings"));
        command.addAll(settings("-gs", "harness.globalSettings"));
        arguments.forEach(command::add);
        return new CommandRun(command, folder, patience).run(project);
    }

    private static List<String> jvm() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Duser.language=en");
    }

    private List<String> maven() {
        return List.of(
                "-classpath",
                version.bootJar().toString(),
                "-Dclassworlds.conf=" + version.home().resolve("bin").resolve("m2.conf"),
                "-Dmaven.home=" + version.home(),
                "-Dmaven.multiModuleProjectDirectory=" + rootAsTheScriptFindsIt(),
                "org.codehaus.plexus.classworlds.launcher.Launcher");
    }

    /** The nearest folder with {@code .mvn}, or the one in which Maven starts. */
    private Path rootAsTheScriptFindsIt() {
        return Stream.iterate(folder, at -> at != null, Path::getParent)
                .filter(at -> at.resolve(".mvn").toFile().isDirectory())
                .findFirst()
                .orElse(folder);
    }

    /** The settings of the outer build, where it has any: a file that it looked for need not exist. */
    private static List<String> settings(String option, String property) {
        return Optional.ofNullable(System.getProperty(property))
                .map(named -> Path.of(named.substring("file:".length())))
                .filter(file -> file.toFile().isFile())
                .map(file -> List.of(option, file.toString()))
                .orElse(List.of());
    }
}
