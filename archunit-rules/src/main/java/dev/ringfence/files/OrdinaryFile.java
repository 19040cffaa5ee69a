package dev.ringfence.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;

/**
 * Reads files that are ordinary and not too large; all that is read from disk is read by it.
 *
 * <p>A pipe or a device would let the reader wait for ever or fill all memory, and git carries links to them. No more
 * is read of a file than it held when it was opened.
 */
public final class OrdinaryFile {

    private static final int MEBIBYTE = 1 << 20;

    private OrdinaryFile() {}

    /** Says how large a file may be: far above what people write, and far below what a build's memory holds. */
    public enum Bound {
        /** Bounds maps, poms and CODEOWNERS. */
        SETTINGS(4),
        /** Bounds sources. */
        SOURCE(16),
        /** Bounds class files. */
        CLASS_FILE(64),
        /** Bounds baselines and locks. */
        RECORD(64),
        /** Bounds frozen resources. */
        RESOURCE(64),
        /** Bounds what one run leaves for the next. */
        RESULT(256);

        private final int mebibytes;

        Bound(int mebibytes) {
            this.mebibytes = mebibytes;
        }

        private long bytes() {
            return (long) mebibytes * MEBIBYTE;
        }
    }

    /**
     * Reads a file; links are followed.
     *
     * @throws UnfitFileException where it is no ordinary file, or too large
     */
    public static byte[] read(Path file, Bound bound) throws IOException {
        return read(file, Files.readAttributes(file, BasicFileAttributes.class), bound);
    }

    /**
     * Reads a file of UTF-8 as text; malformed bytes in it are replaced.
     *
     * @throws UnfitFileException where it is no ordinary file, or too large
     */
    public static String text(Path file, Bound bound) throws IOException {
        return new String(read(file, bound), StandardCharsets.UTF_8);
    }

    /**
     * Reads a file that must not be a link.
     *
     * @throws UnfitFileException where it is a link, no ordinary file, or too large
     */
    public static byte[] readUnlinked(Path file, Bound bound) throws IOException {
        return read(file, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS), bound);
    }

    /**
     * Reads a file whose attributes are known already.
     *
     * @throws UnfitFileException where it is no ordinary file, or too large
     */
    public static byte[] read(Path file, BasicFileAttributes attributes, Bound bound) throws IOException {
        if (attributes.isSymbolicLink()) {
            throw new UnfitFileException(
                    file,
                    "is a link, and what is recorded must not lie elsewhere",
                    "Put the file itself in its place.");
        }
        if (attributes.isDirectory()) {
            throw new UnfitFileException(file, "is a folder", "Put a file in its place, or take it away.");
        }
        if (!attributes.isRegularFile()) {
            throw new UnfitFileException(file, "is no ordinary file", "Put a file in its place, or take it away.");
        }
        try (SeekableByteChannel content = Files.newByteChannel(file)) {
            long size = content.size();
            if (size > bound.bytes()) {
                throw new UnfitFileException(
                        file,
                        "is larger than " + bound.mebibytes + " MiB, and no more is read",
                        "Make it smaller, or take it away.");
            }
            ByteBuffer bytes = ByteBuffer.allocate((int) size);
            while (bytes.hasRemaining() && content.read(bytes) >= 0) {
                // A read may bring less than asked.
            }
            return bytes.hasRemaining() ? Arrays.copyOf(bytes.array(), bytes.position()) : bytes.array();
        }
    }
}
