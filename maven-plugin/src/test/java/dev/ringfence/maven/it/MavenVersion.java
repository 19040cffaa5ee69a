package dev.ringfence.maven.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A Maven that the tests run: the oldest that works, the current one, and the next. */
enum MavenVersion {
    V3_6("3.6.3"),
    V3_9("3.9.16"),
    V4("4.0.0-rc-6");

    private final String number;

    MavenVersion(String number) {
        this.number = number;
    }

    /** Where the build has unpacked it. */
    Path home() {
        Path home = Path.of("target", "maven", "apache-maven-" + number).toAbsolutePath();
        if (!Files.isDirectory(home)) {
            throw new IllegalStateException("No Maven in " + home + ". Run `mvn verify`: it unpacks one.");
        }
        return home;
    }

    /** The jar that starts it; its name bears a version of its own. */
    Path bootJar() {
        try (DirectoryStream<Path> jars =
                Files.newDirectoryStream(home().resolve("boot"), "plexus-classworlds-*.jar")) {
            return jars.iterator().next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every JVM of it is told, whatever it then starts. */
    List<String> jvmOptions(String classPath) {
        return List.of(
                "-classpath",
                classPath,
                "-Dclassworlds.conf=" + home().resolve("bin").resolve("m2.conf"),
                "-Dmaven.home=" + home());
    }

    @Override
    public String toString() {
        return number;
    }
}
