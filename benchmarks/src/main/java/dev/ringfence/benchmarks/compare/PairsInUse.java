package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What each module uses of others, as the baselines of a first check say. */
final class PairsInUse {

    private final SortedMap<String, SortedSet<String>> used = new TreeMap<>();
    private int edges;

    private PairsInUse(Modules modules) {
        modules.packages().forEach(each -> used.put(each, new TreeSet<>()));
    }

    static PairsInUse none(Modules modules) {
        return new PairsInUse(modules);
    }

    static PairsInUse all(Modules modules) {
        PairsInUse all = new PairsInUse(modules);
        all.used.values().forEach(each -> each.add("*"));
        return all;
    }

    static PairsInUse in(Path baselines, Modules modules) throws IOException {
        PairsInUse pairs = new PairsInUse(modules);
        for (Path file : Folders.files(baselines, ".baseline")) {
            Files.readAllLines(file).stream()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> {
                        String[] ends = line.split(" -> ");
                        pairs.edges++;
                        pairs.used
                                .computeIfAbsent(modules.of(ends[0]), user -> new TreeSet<>())
                                .add(modules.of(ends[1]));
                    });
        }
        return pairs;
    }

    int edges() {
        return edges;
    }

    /** What a module may use, or a star. */
    SortedSet<String> by(String user) {
        return used.getOrDefault(user, new TreeSet<>());
    }

    /** The first pair in order of which one may not use the other, if there is any. */
    Optional<Pair> notInUse() {
        return used.keySet().stream()
                .flatMap(user -> used.keySet().stream().map(other -> new Pair(user, other)))
                .filter(pair -> !pair.user().equals(pair.used()))
                .filter(pair -> !by(pair.user()).contains("*"))
                .filter(pair -> !by(pair.user()).contains(pair.used()))
                .findFirst();
    }

    /** Two packages. */
    record Pair(String user, String used) {}

    /** Writes what the peers read. */
    void writeTo(Path file) throws IOException {
        Files.write(
                file,
                used.entrySet().stream()
                        .map(each -> each.getKey() + ": " + String.join(" ", each.getValue()))
                        .toList());
    }
}
