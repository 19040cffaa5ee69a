package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what was measured as Markdown: the ratios of each row, and then what each process costs in all. */
final class ComparisonTable {

    private final Rounds rounds;
    private final Options options;

    ComparisonTable(Rounds rounds, Options options) {
        this.rounds = rounds;
        this.options = options;
    }

    List<String> lines() throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "## " + rounds.corpus().name(),
                "",
                rounds.projects().size() + ".",
                "Medians of rounds: " + options.repetitions() + ", on JDK "
                        + Runtime.version().feature() + " with "
                        + Runtime.getRuntime().availableProcessors() + " processors, each JVM with "
                        + String.join(" ", options.jvm()) + ".",
                "Ringfence is `ringfence:check` less `mvn validate`.",
                "",
                "| row | Ringfence | CPU | peer | wall | CPU | peer by Ringfence: wall | CPU |",
                "|---|--:|--:|---|--:|--:|--:|--:|"));
        rounds.rows().forEach(row -> rounds.peersOf(row).forEach(peer -> lines.add(ratio(row, peer))));
        lines.addAll(List.of("", "| whole process | wall | CPU | peak memory |", "|---|--:|--:|--:|"));
        lines.add(whole("mvn validate", rounds.validate()));
        rounds.rows().forEach(row -> lines.add(whole("ringfence:check, " + row.title(), rounds.of(row))));
        rounds.peers().forEach(peer -> rounds.of(peer).ifPresent(cost -> lines.add(whole(peer.title(), cost))));
        rounds.withLittleMemory()
                .forEach((row, ended) -> lines.add(whole(
                        "ringfence:check, " + row.title() + ", with " + String.join(" ", Rounds.LITTLE_MEMORY)
                                + (ended.exitCode() == 0 ? ": passes" : ": fails"),
                        ended.cost())));
        lines.add("");
        return lines;
    }

    /** What each whole process costs, a line each, so that growth from corpus to corpus can be drawn. */
    List<String> values() throws IOException {
        int classes = Folders.files(rounds.corpus().classes(), ".class").size();
        String begin = rounds.corpus().name() + "," + classes + ",";
        List<String> lines = new ArrayList<>(List.of(begin + value("mvn validate", rounds.validate())));
        rounds.rows().forEach(row -> lines.add(begin + value(row.id(), rounds.of(row))));
        rounds.peers().forEach(peer -> rounds.of(peer).ifPresent(cost -> lines.add(begin + value(peer.title(), cost))));
        return lines;
    }

    private static String value(String name, Cost cost) {
        return String.format(
                Locale.ROOT, "%s,%.3f,%.3f,%.1f", name.replace(",", ""), cost.wall(), cost.cpu(), cost.peak());
    }

    private String ratio(Row row, Peer peer) {
        Cost ours = rounds.of(row).beyond(rounds.validate());
        String begin = "| " + row.title() + " | " + seconds(ours.wall()) + " | " + seconds(ours.cpu()) + " | "
                + peer.title() + " | ";
        Optional<Cost> theirs = rounds.of(peer);
        return begin
                + theirs.map(cost -> seconds(cost.wall()) + " | " + seconds(cost.cpu()) + " | "
                                + times(cost.wall(), ours.wall()) + " | " + times(cost.cpu(), ours.cpu()) + " |")
                        .orElse("failed | | | |");
    }

    private static String whole(String name, Cost cost) {
        return "| " + name + " | " + seconds(cost.wall()) + " | " + seconds(cost.cpu()) + " | "
                + (cost.peak() == 0 ? "-" : String.format(Locale.ROOT, "%.0f MB", cost.peak())) + " |";
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    private static String times(double theirs, double ours) {
        return ours <= 0.01 ? "-" : String.format(Locale.ROOT, "%.1fx", theirs / ours);
    }
}
