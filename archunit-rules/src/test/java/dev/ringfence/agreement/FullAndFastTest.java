package dev.ringfence.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.Gate;
import dev.ringfence.map.TypeName;
import dev.ringfence.project.CodeKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the fast way, with and without what earlier runs left, to the full way: the same violations, and the same standing.
 *
 * <p>A build tries one map, and {@code -Plong} two maps with two baselines each, from {@code -Dringfence.seed=1} on.
 * {@code -Dringfence.maps=10} and {@code -Dringfence.baselines=10} say how many instead, which takes hours on large code.
 * {@code -Dringfence.corpus=FOLDER} names code to try, in its folders {@code classes} and {@code sources}; there the full
 * way is asked once for each map.
 */
@Order(2)
class FullAndFastTest {

    private static final long SEED = Long.getLong("ringfence.seed", 1);
    private static final int MAPS = maps(2);
    private static final int BASELINES = baselines(2);
    private static final Path UNPACKED = Path.of("witnesses", "target");
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir
    Path folder;

    private final List<String> differences = new ArrayList<>();
    private int folders;
    private int remembered;

    @Tag("long")
    @Test
    void a_published_jar_stands_the_same_in_every_way() {
        compare(unpacked("commons-lang3"), "commons-lang3", 1, 1);
        edit(unpacked("commons-lang3"), "commons-lang3", 1, 1);
        assertThat(remembered).as("how often the code was as it had been left").isPositive();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_stands_the_same_in_every_way(String sample) {
        compare(sample(sample), sample, 1, 1);
        edit(sample(sample), sample, 1, 1);
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_stands_the_same_under_many_maps_and_baselines_and_after_many_edits(String sample) {
        compare(sample(sample), sample, MAPS, BASELINES);
        edit(sample(sample), sample, MAPS, BASELINES);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"commons-lang3, 2, 2", "spring-core, 2, 2"})
    void a_jar_stands_the_same_under_many_maps_and_baselines_and_after_many_edits(String jar, int maps, int more) {
        compare(unpacked(jar), jar, maps(maps), baselines(more));
        edit(unpacked(jar), jar, maps(maps), baselines(more));
    }

    @Test
    @Tag("long")
    void ringfence_stands_the_same_under_many_maps_and_baselines() {
        Path classes = Path.of(
                Gate.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        compare(new EditableCode(classes, List.of(Path.of("src/main/java"))), "ringfence", MAPS, BASELINES);
    }

    @Test
    @Tag("long")
    @EnabledIfSystemProperty(named = "ringfence.corpus", matches = ".+")
    void code_that_is_named_stands_the_same_in_every_way() {
        Path corpus = Path.of(System.getProperty("ringfence.corpus"));
        EditableCode code = new EditableCode(corpus.resolve("classes"), List.of(corpus.resolve("sources")));
        for (long map = SEED; map < SEED + MAPS; map++) {
            ThreeWays ways = waysUnder(map, code);
            FullFindings full = ways.foundInFull();
            List<String> recordable = full.recordable().toList();
            List<TypeName> types = ways.types();
            for (int baseline = 0; baseline < BASELINES; baseline++) {
                List<String> lines = new DrawnBaseline(baseline, types).lines(recordable);
                ways.record(lines);
                assertThat(ways.differencesFrom(full, lines))
                        .as("what differs under map " + map + ", baseline " + baseline)
                        .isEmpty();
            }
        }
    }

    static Stream<String> samples() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all
                    .filter(each -> Files.exists(each.resolve("pom.xml")) && !needsLibraries(each))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** Nothing of its own libraries is at hand here. */
    private static boolean needsLibraries(Path sample) {
        try {
            String pom = Files.readString(sample.resolve("pom.xml"));
            return pom.split("<dependency>", -1).length > pom.split("<scope>test</scope>", -1).length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int maps(int usual) {
        return Integer.getInteger("ringfence.maps", usual);
    }

    private static int baselines(int usual) {
        return Integer.getInteger("ringfence.baselines", usual);
    }

    private EditableCode unpacked(String jar) {
        return EditableCode.copied(UNPACKED.resolve(jar), UNPACKED.resolve(jar + "-sources"), next());
    }

    private EditableCode sample(String sample) {
        Path copy = Folders.copied(SAMPLES.resolve(sample), next());
        EditableCode code = new EditableCode(copy.resolve("target/classes"), Folders.named(copy, "src/main/java"));
        assertThat(code.compile()).as("javac on " + sample).isTrue();
        return code;
    }

    private Path next() {
        return folder.resolve("folder" + ++folders);
    }

    private void compare(EditableCode code, String name, int maps, int baselines) {
        for (long map = SEED; map < SEED + maps; map++) {
            ThreeWays ways = waysUnder(map, code);
            List<TypeName> types = ways.types();
            List<String> recordable = ways.recordable();
            note(ways, name + ", map " + map + ", no baseline");
            ways.record(recordable);
            note(ways, name + ", map " + map + ", all recorded");
            for (int baseline = 0; baseline < baselines; baseline++) {
                ways.record(new DrawnBaseline(baseline, types).lines(recordable));
                note(ways, name + ", map " + map + ", baseline " + baseline);
            }
        }
        assertThat(differences).as("what differs between the ways").isEmpty();
    }

    /** Each edit meets what the runs before it left; half of the time, javac tries to follow. */
    private void edit(EditableCode code, String name, int maps, int edits) {
        for (long map = SEED; map < SEED + maps; map++) {
            Random random = new Random(map);
            ThreeWays ways = waysUnder(map, code);
            List<TypeName> types = ways.types();
            ways.record(ways.recordable());
            note(ways, name + ", map " + map + ", before edits");
            List<String> done = new ArrayList<>();
            for (int edit = 0; edit < edits; edit++) {
                done.addAll(code.edit(random, types));
                done.add(random.nextBoolean() && code.compile() ? "compiled" : "not compiled");
                note(ways, name + ", map " + map + ", after " + done);
            }
        }
        assertThat(differences).as("what differs between the ways").isEmpty();
    }

    /** Every second map judges tests, and every fifth is of class files alone. */
    private ThreeWays waysUnder(long map, EditableCode code) {
        CodeKind kind = map % 2 == 0 ? CodeKind.TESTS : CodeKind.MAIN;
        ThreeWays ways = new ThreeWays(next(), kind, map % 5 == 0 ? code.withoutSources() : code.roots());
        ways.under(DrawnMap.over(ways.types(), map));
        return ways;
    }

    private void note(ThreeWays ways, String what) {
        remembered += ways.isRemembered() ? 1 : 0;
        String found = ways.differences();
        if (!found.isEmpty()) {
            differences.add(what + found);
        }
    }
}
