package dev.ringfence.source.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.source.fingerprint.Trial.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits of real sources, compiled before and after.
 *
 * <p>{@code -Plong} tries until each kind of edit has changed class files 10 times, or as often as
 * {@code -Dringfence.edits=60} says, or has been tried ten times as often. {@code target/edits} has the counts.
 */
@Tag("long")
@Order(3)
class RandomEditsTest {

    private static final int MANY = Integer.getInteger("ringfence.edits", 10);
    private static final long SEED = Long.getLong("ringfence.seed", 4);
    private static final int TRIES = 10;

    private final List<RealSource> sources = RealSources.all();
    private final Random random = new Random(SEED);
    private final TreeMap<String, Integer> counts = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @TempDir
    private Path folder;

    @Test
    void everyOneOfManyChangesOfClassFilesIsReported() throws IOException {
        changeClassFiles(MANY);
    }

    private void changeClassFiles(int wanted) throws IOException {
        Trial trial = new Trial(RealSources.classPath(), folder);
        List<Edit> edits = Stream.of(
                        EditsOfTokens.all(), EditsOfCode.all(), EditsOfDeclarations.all(), EditsOfImports.all())
                .flatMap(List::stream)
                .toList();
        edits.forEach(edit -> tryOut(
                trial,
                edit,
                wanted,
                Outcome::classesDiffer,
                outcome -> outcome.classesDiffer() && !outcome.isReported()));
        write("changes.txt");
        assertThat(wrong).as("changes of class files that are not reported").isEmpty();
        assertThat(total()).as("of all edits").isGreaterThan(edits.size() * wanted / 2);
    }

    @Test
    void noneOfManyEditsOfTheClosedListIsReportedNorChangesClassFiles() throws IOException {
        changeLooks(MANY);
    }

    private void changeLooks(int wanted) throws IOException {
        Trial trial = new Trial(RealSources.classPath(), folder);
        List<Edit> edits = EditsOfLooks.all();
        edits.forEach(edit -> tryOut(
                trial, edit, wanted, outcome -> true, outcome -> outcome.classesDiffer() || outcome.isReported()));
        write("looks.txt");
        assertThat(wrong).as("looks that are reported, or are none").isEmpty();
        assertThat(counts.values()).as("of each edit").allMatch(count -> count > 0);
    }

    private void tryOut(Trial trial, Edit edit, int wanted, Predicate<Outcome> counted, Predicate<Outcome> isWrong) {
        int found = 0;
        int tried = 0;
        Iterator<RealSource> drawn = drawn(wanted);
        while (drawn.hasNext() && tried < wanted * TRIES && found < wanted) {
            RealSource source = drawn.next();
            Optional<String> edited = trial.text(source)
                    .flatMap(text -> edit.attempt().on(text, random))
                    .filter(text -> !text.equals(source.text()))
                    .filter(text -> trial.before(source).isPresent());
            tried += edited.isPresent() ? 1 : 0;
            Optional<Outcome> outcome = edited.flatMap(text -> trial.outcome(source, text));
            found += outcome.filter(counted).isPresent() ? 1 : 0;
            outcome.filter(isWrong)
                    .ifPresent(some ->
                            wrong.add(edit.name() + " of " + source + ": " + some + "\n" + edited.orElseThrow()));
        }
        counts.put(edit.name(), found);
    }

    /** Every source in random order, as often as edits are wanted: what few sources have is found whatever the seed. */
    private Iterator<RealSource> drawn(int wanted) {
        return Stream.generate(this::shuffled)
                .limit(wanted)
                .flatMap(List::stream)
                .iterator();
    }

    private List<RealSource> shuffled() {
        List<RealSource> order = new ArrayList<>(sources);
        Collections.shuffle(order, random);
        return order;
    }

    private int total() {
        return counts.values().stream().mapToInt(count -> count).sum();
    }

    private void write(String fileName) throws IOException {
        Path target = Files.createDirectories(Path.of("target/edits"));
        List<String> lines = new ArrayList<>(Collections.singleton("seed " + SEED + ", in all " + total()));
        counts.forEach((edit, count) -> lines.add(edit + ": " + count));
        Files.write(target.resolve(fileName), lines);
    }
}
