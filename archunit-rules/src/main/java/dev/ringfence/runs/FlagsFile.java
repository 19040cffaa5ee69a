package dev.ringfence.runs;

import dev.ringfence.files.PackedIn;
import dev.ringfence.files.PackedOut;
import dev.ringfence.files.Pieces;
import dev.ringfence.files.ShownPath;
import dev.ringfence.flags.FlagDoubt;
import dev.ringfence.flags.FlagsFound;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Place;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Sighting;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Writes and reads the file in which is remembered what was found of flags.
 *
 * @param key what the code was judged by, and how it was read
 * @param when the files were looked at
 * @param attributes the sum of all that the file system told of them
 */
record FlagsFile(String key, Instant when, String attributes, FlagsFound found) {

    private static final String FORMAT = "ringfence-flags/3";

    /**
     * Returns the bytes of the file.
     *
     * @param folder the project's folder, from which files are named
     */
    Pieces write(Path folder) {
        PackedOut out = new PackedOut();
        out.text(FORMAT);
        out.text(key);
        out.text(when.toString());
        out.text(attributes);
        out.number(found.reads().size());
        found.reads().forEach((edge, sightings) -> {
            out.text(edge.from().qualified());
            out.text(edge.to().qualified());
            write(sightings, out, folder);
        });
        out.number(found.inFiles().size());
        found.inFiles().forEach((flag, sightings) -> {
            out.text(flag.qualified());
            write(sightings, out, folder);
        });
        out.number(found.doubts().size());
        found.doubts().forEach(doubt -> {
            out.text(doubt.place().file());
            out.number(doubt.place().line());
            out.number(doubt.place().column());
            out.text(doubt.message());
            out.text(doubt.remedy());
        });
        return Sealed.seal(out.packed());
    }

    private static void write(SortedSet<Sighting> sightings, PackedOut out, Path folder) {
        out.number(sightings.size());
        sightings.forEach(sighting -> {
            out.text(ShownPath.of(folder, sighting.source()));
            out.number(sighting.line());
        });
    }

    /** Returns what the bytes hold; nothing where they hold nothing of ours. */
    static Optional<FlagsFile> read(byte[] bytes, Path folder) {
        return Sealed.open(bytes).flatMap(in -> readContent(in, folder));
    }

    private static Optional<FlagsFile> readContent(PackedIn in, Path folder) {
        try {
            return in.text().equals(FORMAT)
                    ? Optional.of(new FlagsFile(in.text(), Instant.parse(in.text()), in.text(), found(in, folder)))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static FlagsFound found(PackedIn in, Path folder) {
        SortedMap<Edge, SortedSet<Sighting>> reads = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            reads.put(Edge.of(in.text(), in.text()), sightings(in, folder));
        }
        SortedMap<TypeName, SortedSet<Sighting>> files = new TreeMap<>();
        for (int left = in.count(); left > 0; left--) {
            files.put(new TypeName(in.text()), sightings(in, folder));
        }
        List<FlagDoubt> doubts = new ArrayList<>();
        for (int left = in.count(); left > 0; left--) {
            doubts.add(new FlagDoubt(new Place(in.text(), number(in), number(in)), in.text(), in.text()));
        }
        return new FlagsFound(reads, files, List.copyOf(doubts));
    }

    private static SortedSet<Sighting> sightings(PackedIn in, Path folder) {
        SortedSet<Sighting> sightings = new TreeSet<>();
        for (int left = in.count(); left > 0; left--) {
            sightings.add(new Sighting(folder.resolve(in.text()).normalize(), number(in), false));
        }
        return sightings;
    }

    private static int number(PackedIn in) {
        return (int) in.number();
    }
}
