package dev.ringfence.maven.it;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Somebody whom the rights of files bind. */
final class OrdinaryUser {

    private OrdinaryUser() {}

    /** Says whether a process can be started as one. */
    static boolean isAtHand() {
        return !isRoot() || setpriv().isPresent();
    }

    /** What stands before a command that is to run as one. */
    static List<String> prefix() {
        return isRoot()
                ? List.of(setpriv().orElseThrow().toString(), "--bounding-set=-all", "--inh-caps=-all")
                : List.of();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> setpriv() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "setpriv"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
