package dev.ringfence.map.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.explain.Asked;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Translation;
import dev.ringfence.map.yaml.MapFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Maps are written in many ways; an edit keeps all that it does not change. */
class MapDraftTest {

    private static final ModuleName BILLING = new ModuleName("billing");
    private static final ModuleName ORDERS = new ModuleName("orders");
    private static final String HEAD =
            "version: 1\nroot: shop\nmodules:\n  orders: {packages: [.orders], exports: [.api]}\n";

    private static MapDraft draft(String map) {
        return draft("module-map.yaml", map);
    }

    private static MapDraft draft(String file, String map) {
        MapFiles alone = MapFiles.inMemory(new byte[0], Map.of());
        return MapDraft.of(new MapSource(file, map, alone), Asked.map(map));
    }

    private static Optional<String> requiring(String map) {
        return draft(map)
                .requiring(BILLING, ORDERS, false)
                .map(edited -> edited.lines().text());
    }

    @Test
    void an_entry_goes_before_the_first_of_a_list_in_brackets() {
        assertThat(requiring(
                        HEAD + "  shared: {packages: [.s]}\n  billing: {packages: [.b], requires: [shared]} # ours\n"))
                .contains(
                        HEAD
                                + "  shared: {packages: [.s]}\n  billing: {packages: [.b], requires: [orders, shared]} # ours\n");
    }

    @Test
    void an_entry_goes_before_the_first_of_a_list_with_dashes() {
        String map = HEAD + """
                  shared: {packages: [.s]}
                  billing:
                    requires:
                      # the kernel
                      - module: shared
                        internals: true
                    packages: [.b]
                """;

        assertThat(requiring(map))
                .contains(map.replace("      - module: shared", "      - orders\n      - module: shared"));
    }

    @Test
    void an_entry_goes_into_a_list_in_brackets_on_lines_of_its_own() {
        String map = HEAD + """
                  shared: {packages: [.s]}
                  billing:
                    requires: [
                      shared]
                    packages: [.b]
                """;

        assertThat(requiring(map)).contains(map.replace("      shared]", "      orders, shared]"));
    }

    @Test
    void a_list_that_is_empty_is_filled() {
        String map = HEAD
                + "  billing:\n    packages: [.b]\n    requires: [ ] # none yet\n  app: {packages: [.app], requires: []}\n";

        assertThat(requiring(map)).contains(map.replace("requires: [ ]", "requires: [orders]"));
    }

    @Test
    void a_list_that_is_not_there_is_written_at_the_end_of_the_module() {
        String map = HEAD + """
                  billing:
                    # who pays
                    packages:
                      - .b

                  # the rest
                  app: {packages: [.app]}
                """;

        assertThat(requiring(map)).contains(map.replace("      - .b\n", "      - .b\n    requires: [orders]\n"));
    }

    @Test
    void a_list_that_is_not_there_is_written_into_the_braces_of_the_module() {
        String map = HEAD + "  billing: { packages: [.b] }\n";

        assertThat(requiring(map)).contains(HEAD + "  billing: {requires: [orders], packages: [.b] }\n");
    }

    @Test
    void a_map_on_one_line_is_edited_as_well() {
        String map = "{version: 1, root: shop, modules: {orders: {packages: [.orders]}, billing: {packages: [.b]}}}\n";

        assertThat(requiring(map))
                .contains("{version: 1, root: shop, modules: {orders: {packages: [.orders]},"
                        + " billing: {requires: [orders], packages: [.b]}}}\n");
    }

    @Test
    void the_empty_list_of_the_module_behind_it_is_left_alone() {
        String map = "{version: 1, root: shop, modules: {orders: {packages: [.orders]}, billing: {packages: [.b]},"
                + " app: {packages: [.a], requires: []}}}\n";

        assertThat(requiring(map))
                .contains(map.replace("billing: {packages", "billing: {requires: [orders], packages"));
    }

    @Test
    void what_is_required_already_is_opened_wider_in_its_place() {
        String map = HEAD + "  billing: {packages: [.b], requires: [orders]}\n";

        assertThat(draft(map)
                        .requiring(BILLING, ORDERS, true)
                        .map(edited -> edited.lines().text()))
                .contains(map.replace("[orders]", "[{module: orders, internals: true}]"));
        assertThat(draft(map)
                        .requiring(BILLING, ORDERS, true)
                        .map(MapDraft::edits)
                        .orElseThrow())
                .containsExactly(new MapEdit(
                        "module-map.yaml",
                        5,
                        List.of("  billing: {packages: [.b], requires: [orders]}"),
                        List.of("  billing: {packages: [.b], requires: [{module: orders, internals: true}]}")));
    }

    @Test
    void a_first_exception_is_written_at_the_end_and_another_one_before_the_first() {
        String map = HEAD + "  billing: {packages: [.b]}\nexceptions: []\n";
        String entry = "{from: billing, to: orders, because: a, until: 2027-01-01}";
        String another = "{from: billing, to: shop.orders.Order, because: b}";

        MapDraft first = draft(map).excepting(List.of(entry)).orElseThrow();
        MapDraft second = first.excepting(List.of(another)).orElseThrow();

        String without = HEAD + "  billing: {packages: [.b]}\n\nexceptions:\n";
        assertThat(first.lines().text()).isEqualTo(without + "  - " + entry + "\n");
        assertThat(second.lines().text()).isEqualTo(without + "  - " + another + "\n  - " + entry + "\n");
        assertThat(second.edits()).hasSize(2);
    }

    @Test
    void characters_that_java_counts_twice_do_not_shift_the_place() {
        String map = HEAD
                + "  shared: {packages: [.s]}\n  billing: {because: \"\uD83D\uDE80\", packages: [.b], requires: [shared]}\n";

        assertThat(requiring(map)).contains(map.replace("[shared]", "[orders, shared]"));
    }

    @Test
    void line_ends_of_windows_and_a_byte_order_mark_do_not_matter() {
        String map = HEAD + "  billing: {packages: [.b]}\n";

        assertThat(requiring("\uFEFF" + map.replace("\n", "\r\n")))
                .isEqualTo(requiring(map))
                .isPresent();
    }

    @Test
    void an_edit_that_would_break_the_map_is_not_offered() {
        String map = HEAD + "  billing: {packages: [.b]}\n";

        assertThat(draft(map).exporting(BILLING, List.of("shop.b.Bill"))).isEmpty();
        assertThat(draft(map).exporting(ORDERS, List.of("com.elsewhere.Thing"))).isEmpty();
        assertThat(draft(map).excepting(List.of("{from: nobody, to: orders, because: a}")))
                .isEmpty();
    }

    @Test
    void a_module_of_another_file_is_not_edited_here() {
        String map = HEAD + "  billing: {packages: [.b]}\n";

        assertThat(draft("other.yaml", map).requiring(BILLING, ORDERS, false)).isEmpty();
    }

    private static Optional<String> leavingFree(String map) {
        MapDraft draft = draft(map);
        Translation first = Objects.requireNonNull(draft.map().modules().get(BILLING))
                .translations()
                .get(0);
        return draft.leavingFree(BILLING, first, List.of("shop.orders.Order"))
                .map(edited -> edited.lines().text());
    }

    @Test
    void a_type_of_a_model_is_left_free_in_braces_in_lines_and_beside_others() {
        String map = HEAD + """
                  billing:
                    packages: [.b]
                    requires: [orders]
                    translations:
                      - %s
                      - {of: org.hibernate, in: [.store], but: [org.hibernate.Type]}
                """;

        assertThat(leavingFree(map.formatted("{of: orders, in: [.old]} # ours")))
                .contains(map.formatted("{of: orders, but: [shop.orders.Order], in: [.old]} # ours"));
        assertThat(leavingFree(map.formatted("of: orders\n        in: [.old]")))
                .contains(map.formatted("of: orders\n        but: [shop.orders.Order]\n        in: [.old]"));
        assertThat(leavingFree(map.formatted("in: [.old]\n        of: orders")))
                .contains(map.formatted("but: [shop.orders.Order]\n        in: [.old]\n        of: orders"));
        assertThat(leavingFree(map.formatted("{of: orders, in: [.old], but: [.orders.Id]}")))
                .contains(map.formatted("{of: orders, in: [.old], but: [shop.orders.Order, .orders.Id]}"));
    }
}
