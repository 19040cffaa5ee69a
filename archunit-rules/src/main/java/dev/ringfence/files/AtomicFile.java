package dev.ringfence.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Replaces a file as a whole or not at all: a full disk or a killed build leaves the old one. */
public final class AtomicFile {

    private static final String REMEDY = "Make the folder writable, or free some disk.";

    private static final int BUFFER = 1 << 16;

    private AtomicFile() {}

    /**
     * Writes the text as UTF-8, unless the file already holds just that.
     *
     * @return whether the file was written
     * @throws IOException where it could not be; the file is then as it was
     */
    public static boolean write(Path file, String text) throws IOException {
        return write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes the bytes, unless the file already holds just them.
     *
     * @return whether the file was written
     * @throws IOException where it could not be; the file is then as it was
     */
    public static boolean write(Path file, byte[] bytes) throws IOException {
        return write(file, Pieces.of(bytes));
    }

    /**
     * Writes the pieces, unless the file already holds just them.
     *
     * @return whether the file was written
     * @throws IOException where it could not be; the file is then as it was
     */
    public static boolean write(Path file, Pieces pieces) throws IOException {
        return writeContent(file, pieces::writeTo);
    }

    /**
     * Writes a text as UTF-8, piece by piece, unless the file already holds just that.
     *
     * @return whether the file was written
     * @throws IOException where it could not be, or where the text is not given; the file is then as it was
     */
    public static boolean write(Path file, Text text) throws IOException {
        return writeContent(file, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            text.writeTo(writer);
            writer.flush();
        });
    }

    /** Gives a text that is too long to be held in memory, as often as it is asked for it. */
    public interface Text {

        /** Writes the text, and leaves the writer open. */
        void writeTo(Writer to) throws IOException;
    }

    /** Gives bytes, and leaves the stream open. */
    private interface Content {

        void writeTo(OutputStream out) throws IOException;
    }

    private static boolean writeContent(Path file, Content content) throws IOException {
        if (holds(file, content)) {
            return false;
        }
        if (Files.isDirectory(file)) {
            throw new FolderInTheWayException(file);
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        Litter.sweep(folder);
        Path fresh = Litter.besides(file.toAbsolutePath());
        try {
            writeThrough(fresh, content);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
        return true;
    }

    /** Says why a file could not be written, and what to do, as sentences that follow a colon. */
    public static String told(IOException e) {
        return reasonOf(e) + ". " + remedyOf(e);
    }

    /** Says what to do where a file could not be written, as a sentence. */
    public static String remedyOf(IOException e) {
        return e instanceof FolderInTheWayException ? FolderInTheWayException.REMEDY : REMEDY;
    }

    /** Says why a file could not be written, as words that follow a colon. */
    public static String reasonOf(IOException e) {
        String reason = e instanceof AccessDeniedException ? "access denied" : e.toString();
        if (e instanceof FileSystemException told && told.getReason() != null) {
            reason = told.getReason();
        }
        return reason;
    }

    /** Nothing is written for it: who may only read the folder can run a build in which nothing changes. */
    private static boolean holds(Path file, Content content) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream there = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            content.writeTo(new SameBytes(there));
            return there.read() < 0;
        } catch (SameBytes.OtherBytesException others) {
            return false;
        }
    }

    private static void writeThrough(Path file, Content content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            lock(channel);
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Shows that the file is being written; a file system without locks shows it by the time alone. */
    @SuppressWarnings("CheckReturnValue") // The lock ends with the channel.
    private static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException | UnsupportedOperationException withoutLocks) {
            // The file is young as long as it is being written.
        }
    }
}
