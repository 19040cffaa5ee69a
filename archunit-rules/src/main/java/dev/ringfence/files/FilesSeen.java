package dev.ringfence.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Holds what the file system says of some files at one moment, to tell later whether they are the same.
 *
 * <p>The file system tells times, sizes and keys without reading a file. Where they differ, as on a fresh checkout, the
 * content of the files can be compared. Where the files lie is no part of it; their order is.
 */
public final class FilesSeen {

    /** Says how far apart two changes have to be for every file system to give them different times. */
    private static final long COARSEST_CLOCK_IN_SECONDS = 2;

    private static final String CHANGE_TIME = "unix:ctime";

    private final Instant seen;
    private final List<File> files;

    private FilesSeen(Instant seen, List<File> files) {
        this.seen = seen;
        this.files = files;
    }

    /**
     * Holds a file.
     *
     * @param modified when its content was written, as the file system tells, in nanoseconds since 1970
     * @param changed when its content or its entry was last changed, the same way
     */
    private record File(FileTree.Entry entry, long modified, long changed) {

        static File of(FileTree.Entry entry) {
            long modified = nanos(entry.attributes().lastModifiedTime());
            return new File(entry, modified, Math.max(modified, changeTime(entry.path())));
        }

        String size() {
            return entry.relative() + '\0' + entry.attributes().size() + '\0';
        }

        String attributes() {
            return size()
                    + modified
                    + '\0'
                    + changed
                    + '\0'
                    + entry.attributes().fileKey()
                    + '\0';
        }
    }

    /**
     * Looks at the files; a time of change that the file system does not tell counts as long past.
     *
     * @param now a time before any of them was listed
     */
    public static FilesSeen of(List<FileTree.Entry> files, Instant now) {
        return new FilesSeen(now, files.parallelStream().map(File::of).toList());
    }

    private static long changeTime(Path file) {
        try {
            return nanos((FileTime) Files.getAttribute(file, CHANGE_TIME));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException unknown) {
            return Long.MIN_VALUE;
        }
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Returns when the files were looked at. */
    public Instant when() {
        return seen;
    }

    /** Returns a digest of the names and sizes. */
    public String sizes() {
        return digest(files.stream().map(File::size));
    }

    /** Returns a digest of all that the file system tells. */
    public String attributes() {
        return digest(files.stream().map(File::attributes));
    }

    /** Says whether each file had been at rest for a while at that time, so that another change would have shown. */
    public boolean wereAtRest(Instant time) {
        long limit = nanos(FileTime.from(time.minusSeconds(COARSEST_CLOCK_IN_SECONDS)));
        return files.stream().allMatch(file -> file.changed() < limit);
    }

    /**
     * Returns a digest of the names and contents, for which every file is read.
     *
     * @throws IOException where one cannot be read
     */
    public String contents(OrdinaryFile.Bound bound) throws IOException {
        try {
            return digest(files.parallelStream().map(file -> content(file.entry(), bound)).toList().stream());
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static String content(FileTree.Entry file, OrdinaryFile.Bound bound) {
        try {
            return file.relative() + '\0' + (file.isRegular() ? Sha256.hex(file.read(bound)) : "no file") + '\0';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** No path holds a zero character, so no two lists of files are written alike. */
    private static String digest(Stream<String> parts) {
        MessageDigest digest = Sha256.digest();
        parts.forEachOrdered(part -> digest.update(part.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
