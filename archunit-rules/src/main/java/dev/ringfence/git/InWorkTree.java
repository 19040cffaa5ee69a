package dev.ringfence.git;

import dev.ringfence.files.SlashPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds where a file lies in a work tree of git. */
public final class InWorkTree {

    private InWorkTree() {}

    /** Returns the path as git has it, links followed; empty outside the work tree. */
    public static Optional<String> path(Path workTree, Path file) {
        Path top = real(workTree);
        Path below = real(file);
        return below.startsWith(top) ? Optional.of(SlashPath.from(top, below)) : Optional.empty();
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException notThere) {
            return path.toAbsolutePath().normalize();
        }
    }
}
