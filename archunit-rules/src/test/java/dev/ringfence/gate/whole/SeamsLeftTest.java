package dev.ringfence.gate.whole;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.verdict.SeamUse;
import dev.ringfence.violation.Identity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SeamsLeftTest {

    private static final String MAP = """
            version: 1
            root: shop
            modules:
              orders: {packages: [.orders]}
            seams:
              cutover:
                old: orders
                new: shop.client
                through: [.gateway.Facade, {type: .gateway.Shadow, until: 2027-02-01}]
                until: 2027-06-30
                owner: us
                because: ORD-1
            """;

    private static final String FACADE = "shop.gateway.Facade -> shop.client.C";
    private static final String SHADOW = "shop.gateway.Shadow -> shop.client.C";
    private static final String SEAM = "module-map.yaml:6:3 ";
    private static final String LEFT = SEAM + "seam cutover: orders has left, and this is what is left of the move;"
            + " a warning until 2027-06-30";

    private static List<String> warnings(String map, String today, boolean isWhole, ProjectUse... uses) {
        ModuleMap read = ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                .orThrow();
        return SeamsLeft.warnings(read, List.of(uses), isWhole, LocalDate.parse(today), 30).stream()
                .map(problem -> problem.file() + ":" + problem.line() + ":" + problem.column() + " " + problem.message()
                        + " | " + problem.remedy())
                .toList();
    }

    private static ProjectUse use(boolean hasOld, String... left) {
        SortedMap<Identity, SortedSet<String>> all = new TreeMap<>();
        Stream.of(left).forEach(text -> all.put(Identity.parse(text), new TreeSet<>(List.of("A.java:3"))));
        return ProjectUse.none().withSeams(new TreeMap<>(Map.of("cutover", new SeamUse(hasOld, all, new TreeSet<>()))));
    }

    @Test
    void a_seam_is_told_of_from_thirty_days_before_its_last_day_to_that_day() {
        assertThat(warnings(MAP, "2027-05-30", true, use(true, FACADE))).isEmpty();
        assertThat(warnings(MAP, "2027-05-31", true, use(true, FACADE)))
                .containsExactly(SEAM
                        + "this seam ends in 30 days, its last day is 2027-06-30: cutover, owner us, because: ORD-1"
                        + " | Take away the one left of it: " + FACADE
                        + "; or write a later `until`, if us agrees.");
        assertThat(warnings(MAP, "2027-06-29", true, use(true, FACADE)))
                .singleElement()
                .asString()
                .contains("ends in 1 day, its");
        assertThat(warnings(MAP, "2027-06-30", false, use(true, FACADE)))
                .singleElement()
                .asString()
                .contains("ends today, 2027-06-30:");
        assertThat(warnings(MAP, "2027-07-01", true, use(true, FACADE))).isEmpty();
    }

    @Test
    void a_type_with_a_day_of_its_own_is_told_of_at_its_own_place_and_by_its_own_day() {
        assertThat(warnings(MAP, "2027-01-15", true, use(true, FACADE, SHADOW)))
                .singleElement()
                .asString()
                .startsWith("module-map.yaml:9:32 the way of .gateway.Shadow over the seam ends in 17 days")
                .contains(SHADOW)
                .doesNotContain(FACADE);
        assertThat(warnings(MAP, "2027-06-30", true, use(true, SHADOW))).isEmpty();
    }

    @Test
    void what_all_projects_have_left_is_told_once_and_the_first_are_named() {
        String other = "shop.gateway.Facade -> shop.client.D";
        assertThat(warnings(
                        MAP,
                        "2027-06-30",
                        true,
                        use(true, FACADE, "flag:x"),
                        use(false, other, "shop.gateway.Facade -> flag:y", "shop.gateway.Facade -> flag:x", FACADE)))
                .singleElement()
                .asString()
                .contains("Take away the 4 left of it: ", " and 1 more; or");
    }

    @Test
    void a_flag_counts_once_however_many_places_have_it() {
        assertThat(warnings(MAP, "2027-06-30", true, use(true, "shop.gateway.Facade -> flag:x", "flag:x")))
                .singleElement()
                .asString()
                .endsWith(" | Take away the one left of it: flag:x; or write a later `until`, if us agrees.");
        assertThat(warnings(MAP, "2027-06-30", true, use(true, "shop.gateway.Facade -> flag:x", FACADE, "flag:y")))
                .singleElement()
                .asString()
                .contains("Take away the 3 left of it: ", "shop.gateway.Facade -> flag:x", "flag:y")
                .doesNotContain(" more;");
    }

    @Test
    void once_the_old_module_has_no_class_in_the_whole_view_all_that_is_left_is_listed_until_the_last_day() {
        ProjectUse left = use(false, FACADE, "flag:x", "shop.gateway.Facade -> flag:x");
        String list = LEFT + "\n" + FACADE + "\nflag x   A.java:3 | Take these away, then delete the seam; ask us.";

        assertThat(warnings(MAP, "2027-01-01", true, left)).containsExactly(list);
        assertThat(warnings(MAP, "2027-06-30", true, left)).containsExactly(list);
        assertThat(warnings(MAP, "2027-07-01", true, left))
                .as("violations tell it then")
                .isEmpty();
        assertThat(warnings(MAP, "2027-01-01", true, left, use(true))).isEmpty();
        assertThat(warnings(MAP, "2027-01-01", false, left))
                .as("another project may have it")
                .isEmpty();
        assertThat(warnings(MAP.replace(".orders]", ".orders], state: extracted"), "2027-01-01", false, left))
                .containsExactly(list);
    }

    @Test
    void a_seam_of_which_nothing_is_left_once_the_module_has_left_may_go() {
        assertThat(warnings(MAP, "2027-09-01", true))
                .containsExactly(
                        SEAM + "seam cutover: orders has left, and nothing is left of the move | Delete the seam.");
        assertThat(warnings(MAP, "2027-01-01", true, use(true))).isEmpty();
    }

    @Test
    void a_long_list_ends_with_a_count() {
        String[] many = Stream.iterate(10, number -> number + 1)
                .limit(40)
                .map(number -> "shop.gateway.F" + number + " -> shop.client.C")
                .toArray(String[]::new);

        assertThat(warnings(MAP, "2027-01-01", true, use(false, many)))
                .singleElement()
                .asString()
                .contains("\nshop.gateway.F39 -> shop.client.C\nand 10 more | ");
    }
}
