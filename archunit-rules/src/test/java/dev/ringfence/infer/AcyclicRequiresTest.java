package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.cut.UnitGraph;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AcyclicRequiresTest {

    private static void addLines(UnitGraph graph, String from, String to, int lines) {
        for (int i = 0; i < lines; i++) {
            graph.add(from, to, 1);
        }
    }

    @Test
    void one_light_use_is_left_out_and_breaks_two_cycles_at_once() {
        UnitGraph graph = new UnitGraph();
        addLines(graph, "a", "b", 10);
        addLines(graph, "b", "c", 10);
        addLines(graph, "b", "d", 10);
        addLines(graph, "c", "a", 4);
        addLines(graph, "d", "c", 10);

        AcyclicRequires requires = AcyclicRequires.of(graph, List.of("a", "b", "c", "d"));

        assertThat(requires.leftOut())
                .containsExactly(new LeftOut("c", "a", 4, "lightest of the cycle c -> a -> b -> c"));
    }

    @Test
    void what_is_heavier_than_another_use_of_its_cycle_is_left_out_only_where_that_is_cheapest_in_all() {
        UnitGraph graph = new UnitGraph();
        addLines(graph, "a", "b", 5);
        addLines(graph, "b", "c", 4);
        addLines(graph, "b", "d", 4);
        addLines(graph, "c", "a", 9);
        addLines(graph, "d", "a", 9);

        AcyclicRequires requires = AcyclicRequires.of(graph, List.of("a", "b", "c", "d"));

        assertThat(requires.leftOut())
                .containsExactly(
                        new LeftOut("a", "b", 5, "closes the cycle a -> b -> c -> a, which is cut cheapest here"));
    }

    @Test
    void whatever_the_uses_no_cycle_is_left_and_nothing_is_left_out_that_closes_none() {
        Random random = new Random(7);
        for (int run = 0; run < 200; run++) {
            List<String> modules = IntStream.range(0, 9).mapToObj(i -> "m" + i).toList();
            UnitGraph graph = new UnitGraph();
            for (int i = 0; i < 25; i++) {
                String from = modules.get(random.nextInt(9));
                String to = modules.get(random.nextInt(9));
                if (!from.equals(to)) {
                    addLines(graph, from, to, 1 + random.nextInt(20));
                }
            }

            AcyclicRequires requires = AcyclicRequires.of(graph, modules);

            modules.forEach(module -> assertThat(reached(requires, module)).doesNotContain(module));
            requires.leftOut()
                    .forEach(use -> assertThat(reached(requires, use.to())).contains(use.from()));
            modules.forEach(module -> assertThat(graph.usedBy(module))
                    .allSatisfy((used, times) -> assertThat(
                                    requires.requiredBy(module).containsKey(used)
                                            || requires.leftOut().stream()
                                                    .anyMatch(use -> use.from().equals(module)
                                                            && use.to().equals(used)))
                            .isTrue()));
        }
    }

    private static Set<String> reached(AcyclicRequires requires, String from) {
        Set<String> reached = new TreeSet<>();
        addReached(requires, from, reached);
        return reached;
    }

    private static void addReached(AcyclicRequires requires, String from, Set<String> reached) {
        for (String used : requires.requiredBy(from).keySet()) {
            if (reached.add(used)) {
                addReached(requires, used, reached);
            }
        }
    }
}
