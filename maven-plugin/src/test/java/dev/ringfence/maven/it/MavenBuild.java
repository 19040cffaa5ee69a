package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs a real Maven on a project, offline: the current one in a {@link WarmMaven}, any other in a process of its own.
 *
 * <p>It starts Maven's classes and not its script: that is the same on every system, and starts faster. All builds share one
 * repository below {@code target/}, which holds the plugin as it was just built; the first build of a project primes it.
 */
final class MavenBuild {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path project;
    private final Path folder;
    private final MavenVersion version;
    private final boolean isWarm;

    private MavenBuild(Path project, Path folder, MavenVersion version, boolean isWarm) {
        this.project = project;
        this.folder = folder;
        this.version = version;
        this.isWarm = isWarm;
    }

    static MavenBuild in(Path project) {
        return new MavenBuild(project, project, MavenVersion.V3_9, true);
    }

    /** In a process of its own, for what is said past Maven's output, or done to the process. */
    MavenBuild alone() {
        return with(version);
    }

    /** In a process of its own. */
    MavenBuild with(MavenVersion other) {
        return new MavenBuild(project, folder, other, false);
    }

    /** Starts in a folder of the project, as somebody who works in one of its parts does. */
    MavenBuild from(String subFolder) {
        return new MavenBuild(project, project.resolve(subFolder), version, isWarm);
    }

    /** Runs goals and options; without any, the default goal of the pom. */
    BuildRun run(String... arguments) {
        InnerRepository.primeFor(project, version);
        List<String> offline =
                Stream.concat(Stream.of("-o"), Stream.of(arguments)).toList();
        return isWarm ? runWarm(offline) : runCold(offline, List.of(), PATIENCE);
    }

    /** Runs and says which classes are loaded, and from where. */
    BuildRun runShowingClasses(String... arguments) {
        InnerRepository.primeFor(project, version);
        List<String> offline =
                Stream.concat(Stream.of("-o"), Stream.of(arguments)).toList();
        return runCold(offline, List.of("-verbose:class"), PATIENCE);
    }

    /** Runs as the machine is set up to reach repositories: {@code MAVEN_OPTS} may say how. */
    BuildRun runOnline(Duration patience, String... arguments) {
        String options =
                Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("").strip();
        return runCold(List.of(arguments), options.isEmpty() ? List.of() : List.of(options.split("\\s+")), patience);
    }

    /** Starts in a process of its own, and says nothing of what it prints: somebody will kill it. */
    Process start(String... arguments) {
        InnerRepository.primeFor(project, version);
        List<String> offline =
                Stream.concat(Stream.of("-o"), Stream.of(arguments)).toList();
        try {
            return CommandRun.process(command(offline, List.of()), folder)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs as somebody whom the rights of files bind; whoever builds as root gives up what lets root pass. */
    BuildRun runAsOrdinaryUser(String... arguments) {
        InnerRepository.primeFor(project, version);
        List<String> offline =
                Stream.concat(Stream.of("-o"), Stream.of(arguments)).toList();
        List<String> command = new ArrayList<>(OrdinaryUser.prefix());
        command.addAll(command(offline, List.of()));
        return new CommandRun(command, folder, PATIENCE).run(project);
    }

    /** Runs with more options for the JVM, and with more variables of the environment. */
    BuildRun runWith(List<String> jvmOptions, Map<String, String> environment, String... arguments) {
        InnerRepository.primeFor(project, version);
        List<String> offline =
                Stream.concat(Stream.of("-o"), Stream.of(arguments)).toList();
        return new CommandRun(command(offline, jvmOptions), folder, PATIENCE, environment).run(project);
    }

    private BuildRun runWarm(List<String> arguments) {
        try {
            WarmBuild build = new WarmBuild(
                    folder,
                    rootAsTheScriptFindsIt(),
                    Files.createTempFile("ringfence-build", ".log"),
                    withOptions(arguments));
            try {
                return BuildRun.of(WarmMaven.build(build, jvm(), PATIENCE), build.output(), project);
            } finally {
                build.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for Maven", e);
        }
    }

    private BuildRun runCold(List<String> arguments, List<String> jvmOptions, Duration patience) {
        return new CommandRun(command(arguments, jvmOptions), folder, patience).run(project);
    }

    private List<String> command(List<String> arguments, List<String> jvmOptions) {
        List<String> command = new ArrayList<>(jvm());
        command.addAll(jvmOptions);
        command.addAll(version.jvmOptions(version.bootJar().toString()));
        command.add("-Dmaven.multiModuleProjectDirectory=" + rootAsTheScriptFindsIt());
        command.add("org.codehaus.plexus.classworlds.launcher.Launcher");
        command.addAll(withOptions(arguments));
        return command;
    }

    private static List<String> withOptions(List<String> arguments) {
        List<String> all = new ArrayList<>(List.of("-B", "-ntp", "-Dmaven.repo.local=" + InnerRepository.folder()));
        all.addAll(settings("-s", "harness.settings"));
        all.addAll(settings("-gs", "harness.globalSettings"));
        all.addAll(arguments);
        return all;
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
