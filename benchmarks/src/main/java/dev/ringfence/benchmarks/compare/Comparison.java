package dev.ringfence.benchmarks.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures the gate and its peers, each in a process of its own, one after the other and again from the start.
 *
 * <ol>
 *   <li>Fetch each corpus, and make the projects that are checked.
 *   <li>In each round, run {@code mvn validate}, then each row, and behind it its peers.
 *   <li>Write the medians, and how often the peer costs what the gate costs.
 * </ol>
 */
public final class Comparison {

    private static final Path TARGET = Path.of("benchmarks", "target").toAbsolutePath();

    private static final Path VALUES = TARGET.resolve("table.csv");
    private static final String HEAD = "corpus,class files,what,wall s,cpu s,peak MB";

    private Comparison() {}

    /**
     * Compares as the arguments ask, and prints the table. It is left in {@code benchmarks/target}, as {@code table.md} and
     * {@code table.csv}, and drawn in {@code growth.svg}.
     */
    public static void main(String... arguments) throws IOException, InterruptedException {
        try {
            compare(Options.of(List.of(arguments)));
        } catch (NotMeasuredException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void compare(Options options) throws IOException, InterruptedException {
        List<String> table = new ArrayList<>();
        List<String> values = ofOtherRuns(options);
        for (CorpusName name : options.corpora()) {
            Corpus corpus = new CorpusFetch(TARGET, options).fetch(name);
            Rounds rounds = new Rounds(corpus, options);
            rounds.run();
            ComparisonTable measured = new ComparisonTable(rounds, options);
            table.addAll(measured.lines());
            values.addAll(measured.values());
            Files.write(TARGET.resolve("table.md"), table);
            Files.write(VALUES, values);
            Files.writeString(TARGET.resolve("growth.svg"), GrowthPlot.svg(values));
        }
        table.forEach(System.out::println);
    }

    /** What was measured on other corpora before is drawn with what is measured now. */
    private static List<String> ofOtherRuns(Options options) throws IOException {
        List<String> values = new ArrayList<>(List.of(HEAD));
        if (Files.exists(VALUES)) {
            Files.readAllLines(VALUES).stream()
                    .filter(line -> !line.equals(HEAD))
                    .filter(line -> options.corpora().stream().noneMatch(name -> line.startsWith(name + ",")))
                    .forEach(values::add);
        }
        return values;
    }
}
