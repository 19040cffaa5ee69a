package dev.ringfence.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.baseline.BaselineLine;
import dev.ringfence.map.Edge;
import dev.ringfence.map.TypeName;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final List<BaselineLine> lines = new ArrayList<>();
    private final List<Identity> violations = new ArrayList<>();
    private final Map<TypeName, Map<TypeName, Double>> sources = new HashMap<>();
    private final Map<TypeName, Map<TypeName, Double>> targets = new HashMap<>();

    @Test
    void a_line_goes_with_the_type_that_it_begins_at() {
        known("billing.Invoice -> orders.Order");
        found("billing.Bill -> orders.Order");
        sourceIs("billing.Invoice", "billing.Bill", 0.9);

        assertThat(moves()).containsExactly("billing.Bill -> orders.Order was billing.Invoice -> orders.Order");
    }

    @Test
    void a_line_goes_with_the_type_that_it_leads_to_and_with_both() {
        known("billing.Invoice -> orders.Order");
        known("billing.Refund -> orders.Order");
        found("billing.Invoice -> orders.Purchase");
        found("billing.Credit -> orders.Purchase");
        sourceIs("billing.Refund", "billing.Credit", 0.7);
        targetIs("orders.Order", "orders.Purchase", 0.8);

        assertThat(moves())
                .containsExactly(
                        "billing.Credit -> orders.Purchase was billing.Refund -> orders.Order",
                        "billing.Invoice -> orders.Purchase was billing.Invoice -> orders.Order");
    }

    @Test
    void the_line_of_a_type_of_no_module_goes_with_it() {
        known("stray.Old");
        found("stray.New");
        sourceIs("stray.Old", "stray.New", 1);

        assertThat(moves()).containsExactly("stray.New was stray.Old");
    }

    @Test
    void a_type_of_no_module_never_takes_the_line_of_an_edge() {
        known("stray.Old -> orders.Order");
        found("stray.New");
        sourceIs("stray.Old", "stray.New", 1);

        assertThat(moves()).isEmpty();
    }

    @Test
    void a_reason_goes_along() {
        lines.add(new BaselineLine(identity("billing.Invoice -> orders.Order"), Optional.of("ORD-1")));
        found("billing.Bill -> orders.Order");
        sourceIs("billing.Invoice", "billing.Bill", 1);

        assertThat(found())
                .containsExactly(Map.entry(
                        identity("billing.Bill -> orders.Order"),
                        new BaselineLine(identity("billing.Invoice -> orders.Order"), Optional.of("ORD-1"))));
    }

    @Test
    void of_two_heirs_the_liker_one_takes_the_line_and_the_other_is_new() {
        known("billing.Invoice -> orders.Order");
        found("billing.Bill -> orders.Order");
        found("billing.Fee -> orders.Order");
        sourceIs("billing.Invoice", "billing.Bill", 0.7);
        sourceIs("billing.Invoice", "billing.Fee", 0.9);

        assertThat(moves()).containsExactly("billing.Fee -> orders.Order was billing.Invoice -> orders.Order");
    }

    @Test
    void of_two_lines_a_violation_takes_one() {
        known("billing.Invoice -> orders.Order");
        known("billing.Refund -> orders.Order");
        found("billing.Bill -> orders.Order");
        sourceIs("billing.Invoice", "billing.Bill", 0.7);
        sourceIs("billing.Refund", "billing.Bill", 0.8);

        assertThat(moves()).containsExactly("billing.Bill -> orders.Order was billing.Refund -> orders.Order");
    }

    @Test
    void the_parts_of_a_type_share_its_lines() {
        known("billing.Invoice -> orders.Order");
        known("billing.Invoice -> orders.Line");
        found("billing.Total -> orders.Order");
        found("billing.Text -> orders.Line");
        sourceIs("billing.Invoice", "billing.Total", 0.5);
        sourceIs("billing.Invoice", "billing.Text", 0.4);

        assertThat(moves())
                .containsExactly(
                        "billing.Text -> orders.Line was billing.Invoice -> orders.Line",
                        "billing.Total -> orders.Order was billing.Invoice -> orders.Order");
    }

    @Test
    void an_heir_that_uses_something_else_takes_nothing() {
        known("billing.Invoice -> orders.Order");
        found("billing.Bill -> orders.Line");
        sourceIs("billing.Invoice", "billing.Bill", 1);

        assertThat(moves()).isEmpty();
    }

    @Test
    void a_type_without_heirs_leaves_nothing() {
        known("billing.Invoice -> orders.Order");
        found("billing.Bill -> orders.Order");

        assertThat(moves()).isEmpty();
    }

    @Test
    void the_order_of_lines_and_violations_does_not_matter() {
        known("b.One -> o.Order");
        known("b.Two -> o.Order");
        found("b.Uno -> o.Order");
        found("b.Due -> o.Order");
        List.of("b.One", "b.Two").forEach(gone -> List.of("b.Uno", "b.Due").forEach(heir -> sourceIs(gone, heir, 0.8)));
        List<String> moves = moves();
        Collections.reverse(lines);
        Collections.reverse(violations);

        assertThat(moves)
                .containsExactly("b.Due -> o.Order was b.One -> o.Order", "b.Uno -> o.Order was b.Two -> o.Order")
                .isEqualTo(moves());
    }

    private void known(String line) {
        lines.add(new BaselineLine(identity(line), Optional.empty()));
    }

    private void found(String violation) {
        violations.add(identity(violation));
    }

    private void sourceIs(String gone, String heir, double likeness) {
        put(sources, gone, heir, likeness);
    }

    private void targetIs(String gone, String heir, double likeness) {
        put(targets, gone, heir, likeness);
    }

    private static void put(Map<TypeName, Map<TypeName, Double>> lineage, String gone, String heir, double likeness) {
        lineage.computeIfAbsent(new TypeName(gone), unused -> new TreeMap<>()).put(new TypeName(heir), likeness);
    }

    private Map<TypeName, Double> sourcesOf(TypeName type) {
        return sources.getOrDefault(type, Map.of());
    }

    private Map<TypeName, Double> targetsOf(TypeName type) {
        return targets.getOrDefault(type, Map.of());
    }

    private static Identity identity(String text) {
        String[] ends = text.split(" -> ");
        return ends.length == 1 ? Identity.of(new TypeName(text)) : Identity.of(Edge.of(ends[0], ends[1]));
    }

    private SortedMap<Identity, BaselineLine> found() {
        Map<Identity, BaselineLine> byIdentity = new LinkedHashMap<>();
        lines.forEach(line -> byIdentity.put(line.identity(), line));
        return Moves.of(byIdentity, violations, this::sourcesOf, this::targetsOf);
    }

    private List<String> moves() {
        return found().entrySet().stream()
                .map(move -> move.getKey().text() + " was "
                        + move.getValue().identity().text())
                .toList();
    }
}
