package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The real Maven that the build has unpacked below {@code target/}, and the repository in which the plugin is staged.
 *
 * <p>It starts Maven's classes and not its script, so that all JVMs get the same flags.
 */
record Maven(Path home, Path repository, List<String> jvm) {

    private static final String BUILD =
            "Build first: mvn -Pbenchmarks -pl benchmarks -am -DskipTests -Dwitness.skip package";

    static Maven in(Path target, List<String> jvm) throws IOException {
        return new Maven(only(target.resolve("maven"), "apache-maven-*"), target.resolve("repository"), jvm);
    }

    /** The same Maven with other flags of the JVM. */
    Maven with(List<String> otherFlags) {
        return new Maven(home, repository, otherFlags);
    }

    /** The version of the plugin that was built last. */
    String pluginVersion() throws IOException {
        return only(repository.resolve("dev/ringfence/ringfence-maven-plugin"), "[0-9]*")
                .getFileName()
                .toString();
    }

    /** Runs on what the plugin's repository holds, offline. */
    List<String> offline(Path project, String... goals) throws IOException {
        return command(project, List.of(), List.of("-o", local()), goals);
    }

    /** Runs on the plugin's repository, and fetches what is missing there. */
    List<String> online(Path project, String... goals) throws IOException {
        return command(project, optionsOfUser(), List.of(local()), goals);
    }

    /** Runs on the repository of whoever starts it. */
    List<String> onOwnRepository(Path project, String... goals) throws IOException {
        return command(project, optionsOfUser(), List.of(), goals);
    }

    private String local() {
        return "-Dmaven.repo.local=" + repository;
    }

    /** Whoever reaches repositories only through a proxy says so there. */
    private static List<String> optionsOfUser() {
        String options =
                Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("").strip();
        return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
    }

    private List<String> command(Path project, List<String> more, List<String> options, String... goals)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java("java")));
        command.addAll(jvm);
        command.addAll(more);
        command.addAll(List.of(
                "-classpath",
                only(home.resolve("boot"), "plexus-classworlds-*.jar").toString(),
                "-Dclassworlds.conf=" + home.resolve("bin/m2.conf"),
                "-Dmaven.home=" + home,
                "-Dmaven.multiModuleProjectDirectory=" + project,
                "org.codehaus.plexus.classworlds.launcher.Launcher",
                "-B",
                "-ntp"));
        command.addAll(options);
        command.addAll(List.of(goals));
        return command;
    }

    /** A tool of the JDK that runs this. */
    static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }

    private static Path only(Path folder, String glob) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, glob)) {
                for (Path each : found) {
                    return each;
                }
            }
        }
        throw new NotMeasuredException("Nothing is in " + folder.resolve(glob) + ".", BUILD);
    }
}
