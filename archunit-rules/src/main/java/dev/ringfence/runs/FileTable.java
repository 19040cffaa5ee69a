package dev.ringfence.runs;

import dev.ringfence.files.OrdinaryFile;
import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.files.Pieces;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Holds what each file of a project was in a run, to find those that have changed since.
 *
 * @param run the digest of all contents, which tells the run
 * @param names what each is called, and what it is to the project
 * @param when the files were looked at
 * @param attributes what the file system told of each
 * @param contents the digest of each one's content
 */
record FileTable(String run, List<String> names, Instant when, List<String> attributes, List<String> contents) {

    private static final String FORMAT = "ringfence-files/2";

    /**
     * Returns the bytes of the table of files as they are seen.
     *
     * @param contents the digest of each one's content
     */
    static Pieces write(String run, CodeSeen seen, List<String> contents) {
        PackedOut out = new PackedOut();
        Instant when = seen.files().when();
        out.text(FORMAT);
        out.text(run);
        out.number(when.getEpochSecond());
        out.number(when.getNano());
        out.number(contents.size());
        for (int i = 0; i < contents.size(); i++) {
            out.unique(seen.listed().get(i).name());
            out.unique(seen.files().attributesOf(i));
            out.unique(contents.get(i));
        }
        return Sealed.seal(out.packed());
    }

    /** Returns the table in these bytes, or nothing where they hold none. */
    static Optional<FileTable> read(byte[] bytes) {
        return Sealed.open(bytes).flatMap(FileTable::readContent);
    }

    private static Optional<FileTable> readContent(PackedIn in) {
        try {
            return in.text().equals(FORMAT) ? Optional.of(read(in)) : Optional.empty();
        } catch (IndexOutOfBoundsException | DateTimeException | ArithmeticException damaged) {
            return Optional.empty();
        }
    }

    private static FileTable read(PackedIn in) {
        String run = in.text();
        Instant when = Instant.ofEpochSecond(in.number(), in.number());
        List<String> names = new ArrayList<>();
        List<String> attributes = new ArrayList<>();
        List<String> contents = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            names.add(in.unique());
            attributes.add(in.unique());
            contents.add(in.unique());
        }
        return new FileTable(run, names, when, attributes, contents);
    }

    /** Says whether these are all files of today, and in their order. */
    boolean isOfAll(CodeSeen now) {
        return names.equals(now.names());
    }

    /**
     * Returns the files that are the same today: by the numbers that they have today, their numbers in this table. One that
     * cannot be read is not the same.
     *
     * @param strict whether contents are compared, whatever the file system tells
     */
    Map<Integer, Integer> unchanged(CodeSeen now, boolean strict) {
        Map<String, Integer> then = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            then.put(names.get(i), i);
        }
        List<String> namesToday = now.names();
        Map<Integer, Integer> same = new HashMap<>();
        List<Integer> unsure = new ArrayList<>();
        for (int i = 0; i < namesToday.size(); i++) {
            Integer number = then.get(namesToday.get(i));
            if (number != null) {
                same.put(i, number);
                if (strict
                        || !attributes.get(number).equals(now.files().attributesOf(i))
                        || !now.files().wasAtRest(i, when)) {
                    unsure.add(i);
                }
            }
        }
        List<String> read = contents(now, unsure);
        for (int i = 0; i < unsure.size(); i++) {
            int file = unsure.get(i);
            if (read.isEmpty() || !read.get(i).equals(contents.get(same.getOrDefault(file, 0)))) {
                same.remove(file);
            }
        }
        return same;
    }

    private static List<String> contents(CodeSeen now, List<Integer> wanted) {
        try {
            return now.files().contents(wanted, OrdinaryFile.Bound.CLASS_FILE);
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /**
     * Returns the digests of today, for which the files that are not the same are read; nothing where one cannot be read.
     *
     * @param same the files that are the same, as {@link #unchanged} tells
     */
    Optional<List<String>> brought(CodeSeen now, Map<Integer, Integer> same) {
        int all = now.listed().size();
        List<Integer> others = IntStream.range(0, all)
                .filter(file -> !same.containsKey(file))
                .boxed()
                .toList();
        List<String> read = contents(now, others);
        if (read.size() < others.size()) {
            return Optional.empty();
        }
        String[] today = new String[all];
        same.forEach((file, number) -> today[file] = contents.get(number));
        for (int i = 0; i < read.size(); i++) {
            today[others.get(i)] = read.get(i);
        }
        return Optional.of(List.of(today));
    }
}
