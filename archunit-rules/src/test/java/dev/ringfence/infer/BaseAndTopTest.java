package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What others stand between is two modules: a base that they use, and a top that uses them. */
class BaseAndTopTest {

    /** A bag of ten types that two features use, and of ten others that use these features. */
    private static Sketch bag() {
        Sketch sketch = Sketch.of().and(60, "orders").and(60, "billing");
        for (int i = 0; i < 10; i++) {
            sketch.and("acme", "internal.Text" + i, "internal.Run" + i)
                    .uses("orders.T" + i, "internal.Text" + i)
                    .uses("billing.T" + i, "internal.Text" + i)
                    .uses("internal.Run" + i, "orders.T" + i)
                    .uses("internal.Run" + i, "billing.T" + i)
                    .uses("internal.Run" + i, "internal.Text" + i);
        }
        return sketch;
    }

    @Test
    void a_bag_is_two_modules_where_others_stand_between_its_base_and_its_top() {
        InferredMap map = bag().and(5, "internal").inferred();

        assertThat(modules(map)).containsExactly("internal 15", "billing 60", "internal-top 10", "orders 60");
        assertThat(claims(map)).contains("internal PACKAGES .internal", "internal-top TYPES .internal.Run0");
        assertThat(map.debt()).isEmpty();
        assertThat(map.modules())
                .filteredOn(module -> module.name().equals("internal-top"))
                .flatExtracting(InferredModule::notes)
                .containsExactly("the types of internal that use others, which use the rest of it");
    }

    @Test
    void the_base_is_the_new_module_where_it_is_the_smaller_part() {
        InferredMap map = bag().and("acme", "internal.RunAll")
                .uses("internal.RunAll", "internal.Run0")
                .uses("internal.RunAll", "orders.T0")
                .inferred();

        assertThat(modules(map)).containsExactly("internal-base 10", "billing 60", "internal 11", "orders 60");
        assertThat(map.debt()).isEmpty();
        assertThat(map.modules())
                .filteredOn(module -> module.name().equals("internal-base"))
                .flatExtracting(InferredModule::notes)
                .containsExactly("the types of internal that others use, which the rest of it uses");
    }

    @Test
    void an_implementation_is_a_module_beside_its_api_and_its_packages_are_claimed_whole() {
        Sketch sketch = Sketch.of().and(20, "history").and(30, "history.impl").and(60, "jobs");
        for (int i = 0; i < 20; i++) {
            sketch.uses("jobs.T" + i, "history.T" + i)
                    .uses("history.impl.T" + i, "jobs.T" + i)
                    .uses("history.impl.T" + i, "history.T" + i);
        }

        assertThat(claims(sketch.inferred()))
                .containsExactly(
                        "history PACKAGES .history", "history-impl PACKAGES .history.impl", "jobs PACKAGES .jobs");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void a_module_whose_types_use_and_are_used_alike_stays_one() {
        Sketch sketch = Sketch.of().tight(60, "orders").tight(60, "billing");
        for (int i = 0; i < 20; i++) {
            sketch.uses("orders.T" + i, "billing.T" + i).uses("billing.T" + i, "orders.T" + i);
        }

        assertThat(modules(sketch.inferred())).containsExactly("billing 60", "orders 60");
    }

    @Test
    void a_few_lines_are_not_worth_a_module() {
        Sketch sketch = Sketch.of().tight(60, "orders").tight(20, "internal");
        for (int i = 0; i < 7; i++) {
            sketch.uses("orders.T" + i, "internal.T" + i).uses("internal.T" + (i + 8), "orders.T" + i);
        }

        assertThat(modules(sketch.inferred())).containsExactly("internal 20", "orders 60");
    }

    @Test
    void more_claims_than_a_person_reads_are_worth_it_where_each_takes_eight_lines_away() {
        assertThat(modules(largeBag(8).inferred())).anyMatch(module -> module.startsWith("internal-"));
        assertThat(modules(largeBag(6).inferred())).noneMatch(module -> module.startsWith("internal-"));
    }

    /** A bag of thirty types that others use, and of thirty that use others, all in one package. */
    private static Sketch largeBag(int lines) {
        Sketch sketch = Sketch.of().and(60, "orders").and(60, "billing");
        for (int i = 0; i < 30; i++) {
            sketch.and("acme", "internal.Text" + i, "internal.Run" + i);
            for (int line = 0; line < lines; line++) {
                String other = (line % 2 == 0 ? "orders.T" : "billing.T") + (i + line);
                sketch.uses(other, "internal.Text" + i).uses("internal.Run" + i, other);
            }
        }
        return sketch;
    }

    @Test
    void a_name_that_is_taken_is_left_to_whom_it_belongs() {
        InferredMap map = bag().and(5, "internal").and(60, "internalTop").inferred();

        assertThat(modules(map))
                .containsExactly("billing 60", "internal 15", "internal-top 60", "internal-top-code 10", "orders 60");
    }

    private static List<String> modules(InferredMap map) {
        return map.modules().stream()
                .map(module -> module.name() + " " + module.classes())
                .toList();
    }

    private static List<String> claims(InferredMap map) {
        return map.modules().stream()
                .flatMap(module -> module.claims().stream()
                        .map(claim -> module.name() + " " + claim.kind() + " " + claim.pattern()))
                .toList();
    }
}
