package dev.ringfence.exposed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import dev.ringfence.violation.Sighting;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each position of a type in a signature is a file in {@code positions}, with what it shows at the end of its lines; what
 * shows nothing is a file in {@code lookalikes}.
 */
class PositionsTest {

    private static final String MAP = """
            modules:
              sap: {packages: [sap.conn], external: true}
              orders:
                packages: [.orders]
                requires: [sap]
                exports: [.erp]
                translations: [{of: sap, in: [.erp], but: [sap.conn.Money]}]
            """;

    @TempDir
    static Path folder;

    private static final Map<String, SortedSet<String>> FOUND = new HashMap<>();
    private static final Map<String, SortedSet<String>> FOUND_BESIDE_THE_MODEL = new HashMap<>();

    @BeforeAll
    static void judge() {
        World sap = World.in(folder.resolve("sap"));
        ShownFixture.in("model").forEach(each -> sap.source(each.path(), each.text()));
        World shop = World.in(folder.resolve("shop")).map(MAP).using(sap);
        judge(shop, List.of("own", "positions", "lookalikes"), FOUND);
        String ofProject = MAP.replace("external: true", "exports: \"*\"");
        World whole = World.in(folder.resolve("whole")).map(ofProject);
        judge(whole, List.of("model", "own", "positions", "lookalikes"), FOUND_BESIDE_THE_MODEL);
    }

    private static void judge(World world, List<String> fixtures, Map<String, SortedSet<String>> found) {
        for (String each : fixtures) {
            ShownFixture.in(each).forEach(fixture -> world.source(fixture.path(), fixture.text()));
        }
        world.judge().findings().violations().stream()
                .filter(violation -> violation.rule() == Rule.MODEL_LEAK)
                .forEach(violation -> add(violation, found));
    }

    private static void add(JudgedViolation violation, Map<String, SortedSet<String>> found) {
        Identity.OfEdge of = (Identity.OfEdge) violation.identity();
        String shown = DataEnd.of(of.edge().to())
                .flatMap(DataEnd::type)
                .map(TypeName::simpleName)
                .orElseThrow();
        for (Sighting sighting : violation.violation().sightings()) {
            found.computeIfAbsent(of.edge().from().simpleName(), unused -> new TreeSet<>())
                    .add(sighting.line() + " " + shown + ": " + sighting.how().orElse(""));
        }
    }

    static List<ShownFixture> positions() {
        return ShownFixture.in("positions");
    }

    static List<ShownFixture> lookalikes() {
        return ShownFixture.in("lookalikes");
    }

    @ParameterizedTest
    @MethodSource("positions")
    void a_position_shows_the_type_on_its_line(ShownFixture fixture) {
        assertThat(fixture.marks()).isNotEmpty();
        assertThat(FOUND.getOrDefault(fixture.name(), new TreeSet<>())).isEqualTo(fixture.marks());
    }

    @ParameterizedTest
    @MethodSource("lookalikes")
    void a_look_alike_shows_nothing(ShownFixture fixture) {
        assertThat(FOUND.getOrDefault(fixture.name(), new TreeSet<>())).isEmpty();
    }

    @Test
    void the_same_is_found_where_class_files_tell_what_the_model_declares() {
        assertThat(FOUND_BESIDE_THE_MODEL).isEqualTo(FOUND);
    }

    @Test
    void there_are_forty_positions_and_twenty_look_alikes_at_least() {
        assertThat(positions()).hasSizeGreaterThan(40);
        assertThat(lookalikes()).hasSizeGreaterThan(20);
    }
}
