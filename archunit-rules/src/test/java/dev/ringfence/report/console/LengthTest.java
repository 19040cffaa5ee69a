package dev.ringfence.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Place;
import dev.ringfence.report.Reports;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A message never says more than a person reads, and says how to read the rest. */
class LengthTest {

    private static final String ALL = "; -Dringfence.console=all prints all of it";

    @TempDir
    private Path folder;

    @Test
    void of_a_pair_of_modules_five_edges_are_shown_and_of_an_edge_three_places() {
        World world = shop().source(
                        "shop/a/Many.java",
                        "package shop.a;",
                        "class Many {",
                        "  shop.b.B one;",
                        "  shop.b.B two;",
                        "  shop.b.B three;",
                        "  shop.b.B four;",
                        "  shop.b.B five;",
                        "}");
        for (int i = 1; i <= 6; i++) {
            world = world.type("shop.a.User" + i, "shop.b.B");
        }

        List<String> told = Reports.console(Reports.of(world)).lines().toList();

        assertThat(told)
                .contains(
                        "[ERROR] a -> b  undeclared-dependency, 7 new",
                        "[ERROR]     and 2 more places",
                        "[ERROR]   and 2 more" + ALL);
        assertThat(told.stream().filter(line -> line.contains(" -> shop.b.B"))).hasSize(5);
        assertThat(told.stream().filter(line -> line.contains("Many.java:"))).hasSize(3);
    }

    @Test
    void an_editor_that_makes_links_of_names_gets_the_name_behind_the_path() {
        World world = shop().type("shop.a.User", "shop.b.B");

        assertThat(Reports.console(Reports.of(world), Length.SHORT.withLinks(true))
                        .lines())
                .contains("[ERROR]     src/main/java/shop/a/User.java:3 (User.java:3)");
        assertThat(Reports.console(Reports.of(world)).lines()).contains("[ERROR]     src/main/java/shop/a/User.java:3");
        assertThat(Length.SHORT.withLinks(true).shown(new Place("src/a/User.java", 0)))
                .isEqualTo("src/a/User.java");
    }

    @Test
    void whoever_asks_for_all_is_told_all() {
        World world = shop();
        for (int i = 1; i <= 30; i++) {
            world = world.type("shop.a.User" + i, "shop.b.B");
        }

        List<String> told =
                Reports.console(Reports.ofFirstRun(world), Length.ALL).lines().toList();

        assertThat(told.stream().filter(line -> line.contains(" -> shop.b.B"))).hasSize(30);
        assertThat(told).noneMatch(line -> line.contains(" more"));
    }

    @Test
    void a_project_has_two_hundred_lines_at_most_and_what_is_short_stays() {
        StringBuilder modules = new StringBuilder("modules:\n  b: {packages: [.b]}\n");
        IntStream.range(0, 40).forEach(i -> modules.append("  m" + i + ": {packages: [.m" + i + "]}\n"));
        World world = World.in(folder).map(modules.toString()).type("shop.b.B");
        for (int i = 0; i < 40; i++) {
            world = world.type("shop.m" + i + ".User", "shop.b.B");
        }
        world = world.baseline("b.baseline", "shop.b.Gone -> shop.m1.User");

        List<String> told = Reports.console(Reports.of(world)).lines().toList();

        assertThat(told).hasSizeBetween(150, 200);
        assertThat(told)
                .anyMatch(line -> line.matches("\\[ERROR] and \\d+ more pairs of modules with \\d+ new" + ALL))
                .contains("[ERROR] stale baseline lines, 1");
    }

    @Test
    void where_nothing_is_recorded_and_much_is_new_one_table_and_one_command_are_told() {
        World world = shop().type("shop.c.C");
        for (int i = 1; i <= 20; i++) {
            world = world.type("shop.a.User" + i, "shop.b.B");
        }
        world = world.type("shop.b.User", "shop.c.C");

        assertThat(Reports.console(Reports.ofFirstRun(world))).isEqualTo("""
                [ERROR] 21 violations are new, and no debt is recorded yet
                [ERROR]        20  a -> b  undeclared-dependency
                [ERROR]         1  b -> c  undeclared-dependency
                [ERROR]   next     record this as today's debt, so that only what is new breaks the build: mvn ringfence:baseline -pl :shop
                [ERROR]   or       see each with its ways out: add -Dringfence.console=all
                [ERROR]
                [ERROR] broken: 23 classes, 3 modules, 100 % mapped, 0 known, 21 new, 0 stale
                """);
        assertThat(Reports.console(Reports.of(world))).contains("[ERROR]   and 15 more" + ALL + "\n");
    }

    @Test
    void the_table_leaves_out_what_nobody_can_record() {
        World world = World.in(folder)
                .map("modules: {a: {packages: [.a]}, b: {packages: [.b]}, gone: {packages: [.gone], state: extracted}}")
                .type("shop.b.B")
                .type("shop.gone.Left");
        for (int i = 1; i <= 21; i++) {
            world = world.type("shop.a.User" + i, "shop.b.B");
        }

        String told = Reports.console(Reports.ofFirstRun(world));

        assertThat(told).startsWith("[ERROR] 21 violations are new, and no debt is recorded yet\n");
        assertThat(told).contains("extracted-module, 1 new\n");
    }

    private World shop() {
        return World.in(folder)
                .map("modules: {a: {packages: [.a]}, b: {packages: [.b]}, c: {packages: [.c]}}")
                .type("shop.b.B");
    }
}
