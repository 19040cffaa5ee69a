package dev.ringfence.report.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleName;
import dev.ringfence.report.Counts;
import dev.ringfence.report.ReactorTotal;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TotalTextTest {

    private static final Counts COUNTS = new Counts(47, 0, 0, 0, 0, 0, 0);

    private static ReactorTotal project(String verdict, int classes, String module) {
        return new ReactorTotal(verdict, 1, classes, 0, Set.of(new ModuleName(module)), COUNTS, Optional.empty());
    }

    @Test
    void projects_are_added_up_and_a_module_of_two_projects_counts_once() {
        ReactorTotal total = project("kept", 2_000, "orders").plus(project("kept", 38, "orders"));

        assertThat(TotalText.of(total, false, 2))
                .isEqualTo(Line.info("reactor kept: 2 projects, 2,038 classes, 1 module, 94 known, 0 new, 0 stale"));
    }

    @Test
    void the_worst_verdict_is_that_of_all_and_what_is_missing_is_said() {
        ReactorTotal total = project("kept", 1, "orders").plus(project("broken", 1, "billing"));

        assertThat(TotalText.of(total, true, 35))
                .isEqualTo(
                        Line.error(
                                "reactor, test code, broken: 2 of 35 projects, partial, 2 classes, 2 modules, 94 known, 0 new, 0 stale"));
        assertThat(total.plus(project("could-not-run", 0, "web"))
                        .plus(project("broken", 0, "web"))
                        .verdict())
                .isEqualTo("could-not-run");
    }

    @Test
    void classes_outside_the_root_are_told_where_there_are_any() {
        Counts none = new Counts(0, 0, 0, 0, 0, 0, 0);
        ReactorTotal one = new ReactorTotal("kept", 1, 9, 1, Set.of(new ModuleName("a")), none, Optional.empty());

        assertThat(TotalText.of(one.plus(one), false, 2).text())
                .isEqualTo(
                        "reactor kept: 2 projects, 18 classes, 1 module, 2 outside the root, 0 known, 0 new, 0 stale");
    }

    @Test
    void under_a_base_the_known_are_compared_with_it() {
        assertThat(since(-3)).contains(" 47 known (3 fewer than on main), 0 new");
        assertThat(since(2)).contains(" 47 known (2 more than on main), 0 new");
        assertThat(since(0)).contains(" 47 known (as many as on main), 0 new");
    }

    @Test
    void a_total_that_another_project_wrote_is_read_as_it_was() {
        ReactorTotal total = new ReactorTotal(
                "could-not-run",
                2,
                2_038,
                12,
                Set.of(new ModuleName("orders"), new ModuleName("orders.core")),
                new Counts(1, 2, 3, 4, 5, 6, 7),
                Optional.of(new ReactorTotal.Since("origin/main, of today", -3)));
        ReactorTotal empty =
                new ReactorTotal("kept", 0, 0, 0, Set.of(), new Counts(0, 0, 0, 0, 0, 0, 0), Optional.empty());

        assertThat(ReactorTotal.read(total.written())).isEqualTo(total);
        assertThat(ReactorTotal.read(empty.written())).isEqualTo(empty);
    }

    private static String since(int lines) {
        ReactorTotal total =
                new ReactorTotal("kept", 2, 2, 0, Set.of(), COUNTS, Optional.of(new ReactorTotal.Since("main", lines)));
        return TotalText.of(total, false, 2).text();
    }
}
