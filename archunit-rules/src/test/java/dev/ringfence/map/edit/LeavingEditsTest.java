package dev.ringfence.map.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.explain.Asked;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Seam;
import dev.ringfence.map.State;
import dev.ringfence.map.yaml.MapFiles;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A module leaves whatever way its map is written; all that is not meant stays as it is. */
class LeavingEditsTest {

    private static final ModuleName ORDERS = new ModuleName("orders");
    private static final String HEAD = "version: 1\nroot: shop\n";
    private static final String KEYS = "{old: orders, new: .client, until: 2027-06-30, owner: me, because: ORD-1}";

    private static MapDraft draft(String map) {
        return MapDraft.of(
                new MapSource("module-map.yaml", map, MapFiles.inMemory(new byte[0], Map.of())), Asked.map(map));
    }

    private static String text(Optional<MapDraft> edited) {
        return edited.map(MapDraft::text).orElse("no edit");
    }

    private static String exporting(String modules) {
        return text(LeavingEdits.exportingOnly(draft(HEAD + modules), ORDERS, List.of(".Order", ".api")));
    }

    @Test
    void exports_of_everything_become_a_list_wherever_they_stand() {
        String other = "  billing: {packages: [.billing], exports: \"*\"}\n";

        assertThat(exporting("modules:\n  orders: {packages: [.orders]}\n" + other))
                .isEqualTo(HEAD + "modules:\n  orders: {exports: [.Order, .api], packages: [.orders]}\n" + other);
        assertThat(exporting("modules:\n  orders:\n    exports: \"*\"  # all\n    packages: [.orders]\n" + other))
                .isEqualTo(HEAD + "modules:\n  orders:\n    exports: [.Order, .api]  # all\n    packages: [.orders]\n"
                        + other);
        assertThat(exporting("modules:\n  orders: {packages: [.orders], exports: [\"*\"]}\n" + other))
                .isEqualTo(HEAD + "modules:\n  orders: {packages: [.orders], exports: [.Order, .api]}\n" + other);
        assertThat(exporting("modules:\n  orders:\n    packages: [.orders]\n    exports:\n      - \"*\"\n" + other))
                .isEqualTo("no edit");
    }

    @Test
    void a_state_is_said_or_said_anew_of_this_module_alone() {
        String other = "  billing: {packages: [.billing], state: frozen}\n";
        String block = "modules:\n  orders:\n    packages: [.orders]\n    modules:\n      a: {packages: [.orders.a]}\n";

        assertThat(text(LeavingEdits.inState(
                        draft(HEAD + "modules:\n  orders: {packages: [.orders]}\n" + other), ORDERS, State.CLOSED)))
                .isEqualTo(HEAD + "modules:\n  orders: {state: closed, packages: [.orders]}\n" + other);
        assertThat(text(LeavingEdits.inState(
                        draft(HEAD + "modules:\n  orders: {packages: [.orders], state: closed}\n" + other),
                        ORDERS,
                        State.EXTRACTING)))
                .isEqualTo(HEAD + "modules:\n  orders: {packages: [.orders], state: extracting}\n" + other);
        assertThat(text(LeavingEdits.inState(draft(HEAD + block + other), ORDERS, State.CLOSED)))
                .isEqualTo(HEAD + block + "    state: closed\n" + other);
    }

    @Test
    void a_seam_comes_before_others_or_begins_them_and_goes_with_its_lines() {
        String none = HEAD + "modules:\n  orders: {packages: [.orders]}\n";
        String one = none + "\nseams:\n  orders-cutover: " + KEYS + "\n";
        String two = none + "seams:\n  other:\n    old: orders\n    new: .other\n    until: 2027-06-30\n"
                + "    owner: me\n    because: ORD-2\nadvise: {months: 6}\n";
        String braces = none + "seams: {other: {old: orders, new: .other, until: 2027-06-30, owner: me, because: b}}\n";

        assertThat(text(LeavingEdits.withSeam(draft(none), "orders-cutover", KEYS)))
                .isEqualTo(one);
        assertThat(text(LeavingEdits.withSeam(draft(two), "orders-cutover", KEYS)))
                .isEqualTo(two.replace("  other:", "  orders-cutover: " + KEYS + "\n  other:"));
        assertThat(text(LeavingEdits.withSeam(draft(braces), "orders-cutover", KEYS)))
                .isEqualTo(braces.replace("{other", "{orders-cutover: " + KEYS + ", other"));
        assertThat(text(LeavingEdits.withSeam(draft(none), "orders-cutover", "{old: orders}")))
                .isEqualTo("no edit");

        assertThat(text(without(one))).isEqualTo(none + "\n");
        assertThat(text(without(two))).isEqualTo(none + "advise: {months: 6}\n");
        assertThat(text(without(two.replace("  other:", "  orders-cutover: " + KEYS + "\n  other:"))))
                .isEqualTo(two);
        assertThat(text(without(braces))).isEqualTo("no edit");
    }

    private static Optional<MapDraft> without(String map) {
        MapDraft draft = draft(map);
        Seam first = draft.map().seams().get(0);
        return LeavingEdits.withoutSeam(draft, first);
    }

    @Test
    void a_module_comes_behind_the_others() {
        String before = HEAD + "modules:\n  orders: {packages: [.orders]}\n";

        assertThat(text(LeavingEdits.withModule(
                        draft(before + "policy: {unused: fail}\n"),
                        new ModuleName("orders-api"),
                        List.of("types: [shop.orders.Order]"))))
                .isEqualTo(before + "  orders-api:\n    types: [shop.orders.Order]\npolicy: {unused: fail}\n");
        assertThat(text(LeavingEdits.withModule(
                        draft(HEAD + "modules: {orders: {packages: [.orders]}}\n"),
                        new ModuleName("orders-api"),
                        List.of("types: [shop.orders.Order]"))))
                .isEqualTo("no edit");
    }
}
