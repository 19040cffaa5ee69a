package dev.ringfence.report.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.report.graph.ModuleGraph.Node;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LayeringTest {

    @Test
    void a_module_stands_below_the_longest_way_to_it() {
        Layering rows = Layering.of(Graphs.of("d c b a", "a>b", "b>c", "c>d", "a>d"));

        assertThat(List.of(rows.row("a"), rows.row("b"), rows.row("c"), rows.row("d")))
                .containsExactly(0, 1, 2, 3);
        assertThat(rows.rows()).isEqualTo(4);
        assertThat(rows.below("a"))
                .as("without a>d, which the longer way says too")
                .containsExactly("b");
    }

    @Test
    void debt_bends_no_row() {
        Layering rows = Layering.of(Graphs.of("a b", "a>b", "b>a 100"));

        assertThat(rows.row("a")).isZero();
        assertThat(rows.row("b")).isEqualTo(1);
    }

    @Test
    void of_a_cycle_one_use_is_left_out() {
        Layering rows = Layering.of(Graphs.of("a b c", "a>b", "b>c", "c>a"));

        assertThat(List.of(rows.row("a"), rows.row("b"), rows.row("c"))).containsExactly(0, 1, 2);
    }

    @Test
    void what_has_no_line_stands_last_in_rows_of_a_few() {
        Layering rows = Layering.of(Graphs.of("s a b c d e f", "a>b", "s>a 1"));

        assertThat(Stream.of("a", "b", "s", "c", "d", "e", "f").map(rows::row)).containsExactly(0, 1, 2, 2, 2, 2, 2);
        Layering all = Layering.of(Graphs.of("a b c d e f g", "a>b 9"));
        assertThat(Stream.of("a", "b", "c", "d", "e", "f", "g").map(all::row)).containsExactly(0, 0, 0, 0, 0, 1, 1);
    }

    @Test
    void no_module_has_no_row() {
        assertThat(Layering.of(Graphs.of("a")).rows()).isEqualTo(1);
        assertThat(Layering.of(new ModuleGraph(List.of(), List.of())).rows()).isZero();
    }

    /** JGraphT is the second witness for what lines are needed. */
    @RepeatedTest(20)
    void each_line_goes_down_and_the_lines_say_what_all_uses_said(RepetitionInfo repetition) {
        ModuleGraph graph = Graphs.drawn(30, repetition.getCurrentRepetition())
                .withUses(use -> number(use.from()) < number(use.to()));
        Layering rows = Layering.of(graph);
        SimpleDirectedGraph<String, DefaultEdge> reduced = new SimpleDirectedGraph<>(DefaultEdge.class);
        graph.nodes().stream().map(Node::name).forEach(reduced::addVertex);
        graph.uses().stream().filter(use -> use.allowed() > 0).forEach(use -> reduced.addEdge(use.from(), use.to()));
        TransitiveReduction.INSTANCE.reduce(reduced);

        for (Node node : graph.nodes()) {
            assertThat(rows.below(node.name()))
                    .isEqualTo(reduced.outgoingEdgesOf(node.name()).stream()
                            .map(reduced::getEdgeTarget)
                            .collect(Collectors.toSet()))
                    .allMatch(target -> rows.row(target) > rows.row(node.name()));
        }
    }

    @RepeatedTest(10)
    void with_cycles_too_each_line_goes_down_and_whoever_was_reached_by_some_way_down_is_so(RepetitionInfo repetition) {
        ModuleGraph graph = Graphs.drawn(40, repetition.getCurrentRepetition());
        Layering rows = Layering.of(graph);

        for (Node node : graph.nodes()) {
            Set<String> reached = reached(node.name(), rows);
            assertThat(graph.uses())
                    .filteredOn(use -> use.from().equals(node.name()) && use.allowed() > 0)
                    .allMatch(use -> reached.contains(use.to())
                            || reached(use.to(), rows).contains(node.name()));
            assertThat(rows.below(node.name())).allMatch(target -> rows.row(target) > rows.row(node.name()));
        }
    }

    private static Set<String> reached(String from, Layering rows) {
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            rows.below(open.pop()).stream().filter(reached::add).forEach(open::push);
        }
        return reached;
    }

    private static int number(String name) {
        return Integer.parseInt(name.substring(name.indexOf('-') + 1));
    }
}
