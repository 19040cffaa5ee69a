package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Measures everything once a round, so that what the machine does meanwhile meets all alike. */
final class Rounds {

    static final List<String> LITTLE_MEMORY = List.of("-Xmx64m");

    private final Corpus corpus;
    private final Options options;
    private final Projects projects;
    private final List<Row> rows;
    private final List<Cost> ofValidate = new ArrayList<>();
    private final Map<Row, List<Cost>> ofRows = new EnumMap<>(Row.class);
    private final Map<Peer, List<Cost>> ofPeers = new EnumMap<>(Peer.class);
    private final Map<Row, Start.Ended> withLittleMemory = new EnumMap<>(Row.class);
    private final Set<Peer> failed = EnumSet.noneOf(Peer.class);

    Rounds(Corpus corpus, Options options) throws IOException, InterruptedException {
        this.corpus = corpus;
        this.options = options;
        this.projects = new Projects(corpus, options.rows());
        this.rows =
                options.rows().stream().filter(row -> row.isPossible(projects)).toList();
    }

    Corpus corpus() {
        return corpus;
    }

    Projects projects() {
        return projects;
    }

    List<Row> rows() {
        return rows;
    }

    void run() throws IOException, InterruptedException {
        say("corpus " + corpus.name() + ": " + projects.size());
        recordPeers();
        for (int round = 1; round <= options.repetitions(); round++) {
            say("round " + round + " of " + options.repetitions());
            ofValidate.add(said("mvn validate", projects.clean().validate()));
            Set<Peer> measured = EnumSet.copyOf(failed);
            for (Row row : rows) {
                ofRows.computeIfAbsent(row, key -> new ArrayList<>())
                        .add(said(
                                "check: " + row.title(), row.prepared(projects).check(row.options(projects))));
                for (Peer peer : peersOf(row)) {
                    if (measured.add(peer)) {
                        measure(peer);
                    }
                }
            }
        }
        checkWithLittleMemory();
    }

    /** Asks once, since only whether it passes is the question. */
    private void checkWithLittleMemory() throws IOException, InterruptedException {
        for (Row row : rows) {
            if (row.isHeavy()) {
                Start.Ended ended = row.prepared(projects).checkWith(LITTLE_MEMORY, row.options(projects));
                withLittleMemory.put(row, ended);
                said("with little memory it ended with " + ended.exitCode(), ended.cost());
            }
        }
    }

    /** What came of a check with little memory, by row. */
    Map<Row, Start.Ended> withLittleMemory() {
        return withLittleMemory;
    }

    private void recordPeers() throws IOException, InterruptedException {
        Folders.delete(corpus.store());
        for (Peer peer : peers()) {
            if (peer.hasToRecord()) {
                run(peer);
            }
        }
    }

    private void measure(Peer peer) throws IOException, InterruptedException {
        Optional<Cost> cost = run(peer);
        if (cost.isPresent()) {
            ofPeers.computeIfAbsent(peer, key -> new ArrayList<>()).add(said(peer.title(), cost.get()));
        }
    }

    /** A peer that fails, for want of memory say, is told and measured no more. */
    private Optional<Cost> run(Peer peer) throws IOException, InterruptedException {
        Start start = new Start(corpus.folder());
        Start.Ended ended = start.run(peer.command(corpus));
        if (ended.exitCode() == 0) {
            return Optional.of(ended.cost());
        }
        failed.add(peer);
        say(peer.title() + " failed:\n" + start.lastLines());
        return Optional.empty();
    }

    /** The peers of all rows, each once. */
    List<Peer> peers() {
        return rows.stream().flatMap(row -> peersOf(row).stream()).distinct().toList();
    }

    /** The peers of a row that can judge the corpus. */
    List<Peer> peersOf(Row row) {
        return row.peers().stream().filter(peer -> peer.runsOn(corpus.name())).toList();
    }

    Cost validate() {
        return Cost.median(ofValidate);
    }

    /** What the row costs in all, Maven's own start included. */
    Cost of(Row row) {
        return Cost.median(ofRows.getOrDefault(row, List.of()));
    }

    /** What the peer costs, unless it failed. */
    Optional<Cost> of(Peer peer) {
        return failed.contains(peer)
                ? Optional.empty()
                : Optional.of(Cost.median(ofPeers.getOrDefault(peer, List.of())));
    }

    private static Cost said(String what, Cost cost) {
        say(String.format(
                Locale.ROOT, "%-50s %8.2f s %8.2f s CPU %6.0f MB", what, cost.wall(), cost.cpu(), cost.peak()));
        return cost;
    }

    private static void say(String line) {
        System.err.println(line);
    }
}
