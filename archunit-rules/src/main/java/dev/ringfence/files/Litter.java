package dev.ringfence.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Sweeps up the files that a killed build was about to put in the place of others.
 *
 * <p>A file of another build that is still at work stays: it is young, and locked while it is written. The clock may
 * have been changed since, so a file from the future is old too.
 */
public final class Litter {

    private static final Pattern OURS = Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");
    private static final Duration YOUNG = Duration.ofMinutes(1);

    private Litter() {}

    /** Names a file that is to take the place of another. */
    static Path besides(Path file) {
        return file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
    }

    /** Sweeps a folder; what cannot be deleted stays, since nothing depends on it. */
    public static void sweep(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, Litter::isOurs)) {
            for (Path file : found) {
                if (isOld(file) && !isBeingWritten(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException stays) {
            // Whoever may not list or delete here has nothing to sweep.
        }
    }

    private static boolean isOurs(Path file) {
        return OURS.matcher(String.valueOf(file.getFileName())).matches()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isOld(Path file) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return Duration.between(written, Instant.now()).abs().compareTo(YOUNG) > 0;
    }

    private static boolean isBeingWritten(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ofThisBuild) {
            return true;
        } catch (NoSuchFileException gone) {
            return false;
        }
    }
}
