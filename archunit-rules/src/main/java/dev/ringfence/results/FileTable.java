package dev.ringfence.results;

import dev.ringfence.files.FilesSeen;
import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Holds what each file of a project was in a run, to find those that have changed since.
 *
 * @param run the digest of all contents, which tells the run
 * @param names the digest of the names of the files
 * @param when the files were looked at
 * @param attributes what the file system told of each
 * @param contents the digest of each one's content
 */
record FileTable(String run, String names, Instant when, List<String> attributes, List<String> contents) {

    private static final String FORMAT = "ringfence-files/1";

    byte[] asBytes() {
        PackedOut out = new PackedOut();
        out.text(FORMAT);
        out.text(run);
        out.text(names);
        out.number(when.getEpochSecond());
        out.number(when.getNano());
        out.number(attributes.size());
        for (int i = 0; i < attributes.size(); i++) {
            out.unique(attributes.get(i));
            out.unique(contents.get(i));
        }
        return Sealed.seal(out.bytes());
    }

    /** Returns the table in these bytes, or nothing where they hold none. */
    static Optional<FileTable> read(byte[] bytes) {
        return Sealed.open(bytes).flatMap(FileTable::readContent);
    }

    private static Optional<FileTable> readContent(byte[] content) {
        PackedIn in = new PackedIn(content);
        try {
            return in.text().equals(FORMAT) ? Optional.of(read(in)) : Optional.empty();
        } catch (IndexOutOfBoundsException | DateTimeException | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    private static FileTable read(PackedIn in) {
        String run = in.text();
        String names = in.text();
        Instant when = Instant.ofEpochSecond(in.number(), in.number());
        List<String> attributes = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            attributes.add(in.unique());
            contents.add(in.unique());
        }
        return new FileTable(run, names, when, attributes, contents);
    }

    /**
     * Returns the numbers of the files whose content is not what it was; nothing where there are others, or one cannot be
     * read.
     *
     * @param strict whether contents are compared, whatever the file system tells
     */
    Optional<List<Integer>> changed(FilesSeen now, boolean strict) {
        List<String> today = now.attributesOfEach();
        if (!now.names().equals(names) || today.size() != attributes.size()) {
            return Optional.empty();
        }
        List<Integer> unsure = IntStream.range(0, today.size())
                .filter(file -> strict || !attributes.get(file).equals(today.get(file)) || !now.wasAtRest(file, when))
                .boxed()
                .toList();
        try {
            List<String> read = now.contents(unsure, OrdinaryFile.Bound.CLASS_FILE);
            return Optional.of(IntStream.range(0, unsure.size())
                    .filter(each -> !read.get(each).equals(contents.get(unsure.get(each))))
                    .mapToObj(unsure::get)
                    .toList());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the digests of today, for which the files that have changed are read. */
    Optional<List<String>> brought(FilesSeen now, List<Integer> changed) {
        try {
            List<String> read = now.contents(changed, OrdinaryFile.Bound.CLASS_FILE);
            List<String> today = new ArrayList<>(contents);
            for (int i = 0; i < read.size(); i++) {
                today.set(changed.get(i), read.get(i));
            }
            return Optional.of(today);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
