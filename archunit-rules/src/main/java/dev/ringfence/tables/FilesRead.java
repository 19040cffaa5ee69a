package dev.ringfence.tables;

import dev.ringfence.files.FileTree;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.UnfitFileException;
import dev.ringfence.map.Place;
import dev.ringfence.schema.step.MigrationFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads files of a project, and keeps what of them could not be read. */
final class FilesRead {

    private final Path folder;
    private final List<Unread> unread = new ArrayList<>();
    private boolean isLasting = true;

    /** @param folder the project's folder, from which files are named */
    FilesRead(Path folder) {
        this.folder = folder;
    }

    /** Returns files whose texts are read when they are asked for first, and held as long as the files are. */
    List<MigrationFile> migrations(SortedMap<String, Path> files) {
        return files.entrySet().stream()
                .map(file -> new MigrationFile(file.getKey(), new ReadOnce(file.getValue())))
                .toList();
    }

    /** Reads a file once: whoever looks for changelogs asks for scripts that are read as scripts afterwards. */
    private final class ReadOnce implements Supplier<String> {

        private final Path file;
        private @Nullable String text;

        ReadOnce(Path file) {
            this.file = file;
        }

        @Override
        public String get() {
            String known = text;
            if (known == null) {
                known = text(file);
                text = known;
            }
            return known;
        }
    }

    String text(Path file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    byte[] bytes(Path file) {
        try {
            return OrdinaryFile.read(file, OrdinaryFile.Bound.CLASS_FILE);
        } catch (IOException e) {
            isLasting &= e instanceof UnfitFileException;
            add(new Position(file, 0), "this file " + FileTree.reasonOf(e), "Make it a readable file.");
            return new byte[0];
        }
    }

    Position position(Place place) {
        return position(place.file(), place.line());
    }

    Position position(String file, int line) {
        return new Position(folder.resolve(file), line);
    }

    void add(Position position, String message, String remedy) {
        unread.add(new Unread(position, message, remedy));
    }

    /** Says whether every file could be read so far. */
    boolean areAllRead() {
        return unread.isEmpty();
    }

    /** Says whether what could not be read so far cannot be read either as long as it is the same. */
    boolean isLasting() {
        return isLasting;
    }

    List<Unread> unread() {
        return unread.stream()
                .sorted(Comparator.comparing(Unread::position).thenComparing(Unread::message))
                .toList();
    }
}
