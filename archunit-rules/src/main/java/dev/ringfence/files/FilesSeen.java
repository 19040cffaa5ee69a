package dev.ringfence.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what the file system says of some files at one moment, to tell later whether they are the same.
 *
 * <p>The file system tells times, sizes and keys without reading a file. Where they differ, as on a fresh checkout, the
 * content of the files can be compared. Where the files lie is no part of it; their order is.
 */
public final class FilesSeen {

    /** Says how far apart two changes have to be for every file system to give them different times. */
    private static final long COARSEST_CLOCK_IN_SECONDS = 2;

    private static final int BYTES_OF_ATTRIBUTES = 3 * Long.BYTES + Integer.BYTES;

    private final Instant seen;
    private final List<FileTree.Entry> files;
    private @Nullable String attributes;

    private FilesSeen(Instant seen, List<FileTree.Entry> files) {
        this.seen = seen;
        this.files = files;
    }

    /**
     * Holds files; a time of change that the file system does not tell counts as long past.
     *
     * @param files as {@link FileTree#withChanges} lists them
     * @param now a time before any of them was listed
     */
    public static FilesSeen of(List<FileTree.Entry> files, Instant now) {
        return new FilesSeen(now, List.copyOf(files));
    }

    private static long nanos(FileTime time) {
        return time.to(TimeUnit.NANOSECONDS);
    }

    /** Returns when the files were looked at. */
    public Instant when() {
        return seen;
    }

    /** Returns a sum of all that the file system tells; whoever asks again costs nothing. */
    public String attributes() {
        String known = attributes;
        if (known == null) {
            known = sum();
            attributes = known;
        }
        return known;
    }

    private String sum() {
        Sum sum = new Sum();
        ByteBuffer numbers = ByteBuffer.allocate(BYTES_OF_ATTRIBUTES);
        for (FileTree.Entry file : files) {
            putAttributes(file, numbers.clear());
            sum.add(file.relative() + '\0').add(numbers.array());
        }
        return sum.hex();
    }

    private static void putAttributes(FileTree.Entry file, ByteBuffer bytes) {
        bytes.putLong(file.size());
        bytes.putLong(file.modified());
        bytes.putLong(changed(file));
        bytes.putInt(file.key());
    }

    /** Says when its content or its entry was last changed, in nanoseconds since 1970. */
    private static long changed(FileTree.Entry file) {
        return Math.max(file.modified(), file.changed());
    }

    /** Says whether each file had been at rest for a while at that time, so that another change would have shown. */
    public boolean wereAtRest(Instant time) {
        long limit = limit(time);
        return files.stream().allMatch(file -> changed(file) < limit);
    }

    private static long limit(Instant time) {
        return nanos(FileTime.from(time.minusSeconds(COARSEST_CLOCK_IN_SECONDS)));
    }

    /** Returns what the file system tells of one file but its name. */
    public String attributesOf(int number) {
        FileTree.Entry file = files.get(number);
        return file.size() + " " + file.modified() + " " + changed(file) + " " + file.key();
    }

    /** Says of one file whether it had been at rest for a while at that time. */
    public boolean wasAtRest(int file, Instant time) {
        return changed(files.get(file)) < limit(time);
    }

    /**
     * Returns a digest of each file's content, in their order, for which every file is read.
     *
     * @throws IOException where one cannot be read
     */
    public List<String> contentsOfEach(OrdinaryFile.Bound bound) throws IOException {
        return contents(IntStream.range(0, files.size()).boxed().toList(), bound);
    }

    /**
     * Returns a digest of the content of some files, for which these are read.
     *
     * @param wanted the numbers of the files, from 0
     * @throws IOException where one cannot be read
     */
    public List<String> contents(List<Integer> wanted, OrdinaryFile.Bound bound) throws IOException {
        try {
            return wanted.parallelStream()
                    .map(file -> content(files.get(file), bound))
                    .toList();
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }

    private static String content(FileTree.Entry file, OrdinaryFile.Bound bound) {
        try {
            return file.isRegular() ? Sha256.of(file.read(bound)) : "no file";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a digest of names and other texts: no path holds a zero character, so no two lists are written alike. */
    public static String digest(Stream<String> parts) {
        MessageDigest digest = Sha256.digest();
        parts.forEachOrdered(part -> {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        });
        return HexFormat.of().formatHex(digest.digest());
    }
}
