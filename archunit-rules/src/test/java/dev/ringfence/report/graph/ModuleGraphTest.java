package dev.ringfence.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.explain.answer.UsesBetween;
import dev.ringfence.report.graph.ModuleGraph.Node;
import dev.ringfence.report.graph.ModuleGraph.Use;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ModuleGraphTest {

    private static List<String> names(ModuleGraph graph) {
        return graph.nodes().stream().map(Node::name).toList();
    }

    private static List<String> ends(ModuleGraph graph) {
        return graph.uses().stream().map(use -> use.from() + ">" + use.to()).toList();
    }

    @Test
    void a_module_in_a_module_counts_as_the_one_that_holds_it() {
        UsesBetween between = Graphs.between(
                List.of("orders", "orders.api", "orders.core", "billing", "shared", "jdk"),
                "billing>orders.api",
                "billing>orders.core",
                "orders.api>orders.core",
                "orders.core>shared");

        ModuleGraph graph = ModuleGraph.of(between, Optional.empty());

        assertThat(names(graph)).containsExactly("orders", "billing", "shared");
        assertThat(graph.uses())
                .containsExactly(new Use("billing", "orders", 4, 2, 0), new Use("orders", "shared", 2, 1, 0));
        assertThat(graph.nodes().get(2).isShared()).isTrue();
    }

    @Test
    void the_modules_beside_the_one_that_is_asked_for_are_shown_too() {
        UsesBetween between = Graphs.between(
                List.of("orders", "orders.api", "orders.core", "orders.core.inner", "billing"),
                "billing>orders.api",
                "orders.api>orders.core.inner");

        ModuleGraph graph = ModuleGraph.of(between, Optional.of("orders.api"));

        assertThat(names(graph)).containsExactly("orders.api", "orders.core", "billing");
        assertThat(ends(graph)).containsExactly("billing>orders.api", "orders.api>orders.core");
    }

    @Test
    void code_of_no_module_stands_where_it_uses_any() {
        UsesBetween between = Graphs.between(List.of("orders"), "(no module)>orders");

        assertThat(names(ModuleGraph.of(between, Optional.empty()))).containsExactly("orders", "(no module)");
    }

    @Test
    void the_neighbours_of_a_module_are_what_it_uses_and_what_uses_it() {
        ModuleGraph graph =
                Graphs.of("a b c d e", "a>b", "b>c", "a>c", "c>d", "e>a").around("b");

        assertThat(names(graph)).containsExactly("a", "b", "c");
        assertThat(ends(graph)).containsExactly("a>b", "b>c");
        assertThat(names(Graphs.of("a b", "a>a").around("b"))).containsExactly("b");
    }

    @Test
    void what_lies_between_two_modules_is_on_a_way_from_one_to_the_other() {
        ModuleGraph graph = Graphs.of("a b c d e f", "a>b", "b>d", "a>c", "c>d 4", "e>a", "d>f", "a>f");

        assertThat(names(graph.between("a", "d"))).containsExactly("a", "b", "c", "d");
        assertThat(ends(graph.between("a", "d"))).containsExactly("a>b", "b>d", "a>c", "c>d");
        assertThat(graph.between("f", "a").uses()).isEmpty();
    }

    @Test
    void the_heaviest_debt_stays_and_what_is_new_before_it() {
        ModuleGraph graph =
                Graphs.of("a b c d", "a>b", "a>c 9", "b>c 3", "c>d +1", "d>a 5").withHeaviest(2);

        assertThat(ends(graph)).containsExactly("a>b", "a>c", "c>d");
        assertThat(ends(graph.withHeaviest(0))).containsExactly("a>b");
    }

    @Test
    void the_summary_counts_pairs_and_debt() {
        assertThat(Graphs.of("a b c", "a>b", "b>c 3").summary())
                .isEqualTo("3 modules, 2 uses of a module by another, 1 with debt");
    }
}
