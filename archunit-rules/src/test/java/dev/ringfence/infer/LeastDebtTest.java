package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.cut.UnitGraph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has no place of its own goes where it makes the least debt. */
class LeastDebtTest {

    private static final List<String> SUBJECTS = List.of("Order", "Bill", "Stock", "Tax", "User", "Claim");

    /** Six features, each with a type in three layers that use each other downwards. */
    private static Sketch features() {
        Sketch sketch = Sketch.of();
        for (String subject : SUBJECTS) {
            sketch.and("acme", "model." + subject, "persistence." + subject + "Queries", "web." + subject + "Page")
                    .uses("persistence." + subject + "Queries", "model." + subject)
                    .uses("web." + subject + "Page", "persistence." + subject + "Queries");
        }
        return sketch;
    }

    @Test
    void the_rest_of_a_layer_that_uses_every_feature_is_a_module_of_its_own_and_the_base_stays_common() {
        Sketch sketch = features().and("acme", "model.Named", "model.Dated", "persistence.Queries");
        for (String subject : SUBJECTS) {
            sketch.uses("model." + subject, "model.Named")
                    .uses("model." + subject, "model.Dated")
                    .uses("persistence.Queries", "model." + subject)
                    .uses("persistence.Queries", "persistence." + subject + "Queries")
                    .uses("web." + subject + "Page", "persistence.Queries");
        }

        assertThat(claims(sketch.inferred())).contains("common PACKAGES .model", "persistence PACKAGES .persistence");
        assertThat(sketch.inferred().debt())
                .allMatch(line -> line.from().equals("persistence") || line.to().equals("persistence"));
    }

    @Test
    void a_few_types_called_alike_in_layers_that_have_nothing_to_do_with_each_other_are_no_module() {
        Sketch sketch = features()
                .and("acme", "persistence.JsonColumn", "web.JsonError")
                .uses("persistence.OrderQueries", "persistence.JsonColumn")
                .uses("web.JsonError", "web.TaxPage");

        assertThat(claims(sketch.inferred()))
                .noneMatch(claim -> claim.startsWith("json "))
                .doesNotContain("order TYPES .web.Json*", "tax TYPES .persistence.Json*");
    }

    @Test
    void a_few_types_called_alike_in_layers_are_a_module_where_they_use_each_other() {
        Sketch sketch = features()
                .and("acme", "persistence.JsonColumn", "web.JsonError")
                .uses("web.JsonError", "persistence.JsonColumn");

        assertThat(claims(sketch.inferred())).contains("json TYPES .persistence.Json*", "json TYPES .web.Json*");
    }

    @Test
    void a_search_that_uses_its_own_index_stays_one_module_whatever_it_finds() {
        Sketch sketch = features().and("acme", "search.Index", "search.Hits");
        for (String subject : SUBJECTS) {
            sketch.and("acme", "search." + subject + "Indexer")
                    .uses("search." + subject + "Indexer", "search.Index")
                    .uses("search.Hits", "search." + subject + "Indexer")
                    .uses("search." + subject + "Indexer", "model." + subject);
        }

        assertThat(claims(sketch.inferred()))
                .contains("search PACKAGES .search")
                .noneMatch(claim -> claim.contains("TYPES .search"));
    }

    @Test
    void a_small_package_that_many_use_goes_to_what_it_is_about_and_not_to_what_is_common() {
        Sketch sketch = Sketch.of().and(100, "common").and(100, "names").and(2, "country");
        for (int i = 0; i < 9; i++) {
            sketch.uses("names.T" + i, "common.T" + i);
        }
        for (String user : List.of("orders", "billing", "stock", "tax")) {
            sketch.and(100, user).uses(user + ".T0", "country.T0");
        }
        sketch.uses("country.T0", "names.T0").uses("country.T1", "names.T1").uses("country.T1", "names.T2");

        assertThat(claims(sketch.inferred())).contains("names PACKAGES .country");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void what_begins_everything_and_is_used_by_nobody_puts_all_together_wherever_it_stands() {
        Sketch sketch = Sketch.of().tight(60, "events").tight(60, "tasks").and("acme", "events.TaskInitializer");
        for (int i = 0; i < 9; i++) {
            sketch.uses("tasks.T" + i, "events.T" + i).uses("events.TaskInitializer", "tasks.T" + i);
        }

        assertThat(claims(sketch.inferred()))
                .containsExactly(
                        "events PACKAGES .events", "tasks PACKAGES .tasks", "app TYPES .events.TaskInitializer");
        assertThat(sketch.inferred().debt()).isEmpty();
        assertThat(claims(sketch.and(60, "app").inferred()))
                .containsExactly("app PACKAGES .app", "events PACKAGES .events", "tasks PACKAGES .tasks");

        sketch = Sketch.of().tight(60, "events").tight(60, "tasks").and("acme", "events.TaskInitializer");
        for (int i = 0; i < 9; i++) {
            sketch.uses("tasks.T" + i, "events.T" + i).uses("events.TaskInitializer", "tasks.T" + i);
        }
        sketch.uses("events.T0", "events.TaskInitializer");
        assertThat(claims(sketch.inferred())).containsExactly("events PACKAGES .events", "tasks PACKAGES .tasks");
    }

    @Test
    void what_begins_only_its_own_module_stays_there() {
        Sketch sketch = Sketch.of().tight(60, "events").tight(60, "tasks").and("acme", "events.EventInitializer");
        for (int i = 0; i < 9; i++) {
            sketch.uses("tasks.T" + i, "events.T" + i).uses("events.EventInitializer", "events.T" + i);
        }

        assertThat(claims(sketch.inferred())).containsExactly("events PACKAGES .events", "tasks PACKAGES .tasks");
    }

    @Test
    void a_few_stray_types_do_not_make_a_package_one_of_their_project() {
        Sketch sketch = Sketch.of()
                .and("spi", 200, "models")
                .and("jpa", "models.Stray")
                .and("jpa", 60, "models.stored")
                .and("shop", 60, "orders")
                .dependsOn("jpa", "spi")
                .dependsOn("shop", "jpa")
                .uses("models.stored.T0", "models.T0")
                .uses("orders.T0", "models.stored.T0");

        assertThat(claims(sketch.inferred()))
                .contains("models PACKAGES .models", "models-stored PACKAGES .models.stored");
    }

    @Test
    void a_large_tangle_has_an_order_and_the_same_one_whatever_comes_first() {
        Random random = new Random(11);
        List<String> modules =
                new ArrayList<>(IntStream.range(0, 120).mapToObj(i -> "m" + i).toList());
        UnitGraph graph = new UnitGraph();
        for (int i = 0; i < 5_000; i++) {
            graph.add(modules.get(random.nextInt(120)), modules.get(random.nextInt(120)), 1 + random.nextInt(900));
        }
        List<LeftOut> leftOut = AcyclicRequires.of(graph, modules).leftOut();
        Collections.shuffle(modules, random);

        assertThat(leftOut)
                .isNotEmpty()
                .isEqualTo(AcyclicRequires.of(graph, modules).leftOut());
    }

    private static List<String> claims(InferredMap map) {
        return map.modules().stream()
                .flatMap(module -> module.claims().stream()
                        .map(claim -> module.name() + " " + claim.kind() + " " + claim.pattern()))
                .toList();
    }
}
