package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What two maps are to each other: all that was loosened, each with its line today, and how much was closed. */
final class LooseningsTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [.api, {package: .spi, to: [billing]}]
              billing:
                packages: [.billing]
                exports: []
                requires: [orders]
                forbids: [jakarta.persistence]
                layers: [[web], [domain]]
              catalog:
                packages: [.catalog, .items]
                state: frozen
                freeze: {resources: ["db/*.sql"]}
              legacy:
                packages: [.legacy]
                state: extracted
            ignore: [.generated]
            exceptions:
              - {from: billing, to: catalog, because: ORD-1, until: 2027-03-31, edges: 3}
            policy:
              stale: warn""";

    private static final Set<TypeName> TODAY = types(
            "orders.Order",
            "orders.api.Orders",
            "orders.api.inner.Detail",
            "orders.spi.Hook",
            "orders.ids.Id",
            "billing.Invoice",
            "billing.web.Page",
            "billing.domain.Sum",
            "billing.dunning.Run",
            "catalog.Item",
            "invoices.Old",
            "fresh.Air",
            "x.Y",
            "generated.Stub",
            "vendored.Lib");

    /** Code that is gone is below {@code com.acme.items}; all else is there. */
    private static final RealTypes TYPES = new RealTypes(with(TODAY, types("items.Gone")), TODAY);

    private static Set<TypeName> types(String... names) {
        return Stream.of(names).map(name -> new TypeName("com.acme." + name)).collect(Collectors.toSet());
    }

    private static Set<TypeName> with(Set<TypeName> some, Set<TypeName> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toSet());
    }

    static Stream<Edit> edits() {
        return Stream.of(
                new Edit("nothing", "stale: warn", "stale: warn"),
                new Edit("a comment", "modules:", "# the modules\nmodules:"),
                new Edit("an owner", "exports: []", "exports: []\n    owner: billing-team"),
                // requires
                new Edit("a requires", "[orders]", "[orders, catalog]", "requires :10 billing requires catalog"),
                new Edit(
                        "a requires with its because",
                        "[orders]",
                        "[orders, {module: catalog, because: ORD-2}]",
                        "requires :10 billing requires catalog # ORD-2"),
                new Edit(
                        "the internals of one",
                        "[orders]",
                        "[{module: orders, internals: true}]",
                        "requires :10 billing requires orders with its internals"),
                new Edit("all modules", "[orders]", "[\"*\"]", "requires :10 billing requires every module"),
                new Edit("a requires less", "[orders]", "[]", "1 closed"),
                // exports
                new Edit(
                        "everything exported",
                        "exports: []",
                        "exports: \"*\"",
                        "exports :7 billing exports everything"),
                new Edit("an export more", "[.api,", "[.api, .ids,", "exports :6 orders exports com.acme.orders.ids"),
                new Edit(
                        "an export to one more",
                        "to: [billing]",
                        "to: [billing, catalog]",
                        "exports :6 orders exports com.acme.orders.spi to billing, catalog"),
                new Edit(
                        "an export to all",
                        "{package: .spi, to: [billing]}",
                        ".spi",
                        "exports :6 orders exports com.acme.orders.spi"),
                new Edit("an export less", "[.api, ", "[", "1 closed"),
                new Edit(
                        "a part of an export kept back", ".api,", "{package: .api, except: [.api.inner]},", "1 closed"),
                // forbids, layers
                new Edit(
                        "a forbids less",
                        "forbids: [jakarta.persistence]",
                        "forbids: []",
                        "forbids :7 billing forbids jakarta.persistence no more"),
                new Edit("a wider forbids", "[jakarta.persistence]", "[jakarta]", "1 closed"),
                new Edit(
                        "a forbids of some packages for one of fewer",
                        "[jakarta.persistence]",
                        "[jakarta.persistence.*]",
                        "forbids :7 billing forbids jakarta.persistence no more"),
                new Edit(
                        "no layers",
                        "layers: [[web], [domain]]",
                        "x-layers: 1",
                        "layers :7 billing lets domain use web"),
                new Edit(
                        "layers in one group",
                        "[[web], [domain]]",
                        "[[web, domain]]",
                        "layers :12 billing lets domain use web"),
                new Edit("one layer more", "[[web], [domain]]", "[[web], [domain], [db]]", "1 closed"),
                // states
                new Edit(
                        "frozen to active",
                        "state: frozen\n    freeze",
                        "x-freeze",
                        "state :13 catalog is active, and was frozen"),
                new Edit(
                        "frozen to closed, which closes and loosens",
                        "state: frozen\n    freeze",
                        "state: closed\n    x-freeze",
                        "1 closed",
                        "state :13 catalog is closed, and was frozen"),
                new Edit(
                        "frozen to extracting",
                        "state: frozen",
                        "state: extracting",
                        "1 closed",
                        "state :13 catalog is extracting, and was frozen"),
                new Edit(
                        "extracted to closed",
                        "state: extracted",
                        "state: closed",
                        "state :17 legacy is closed, and was extracted"),
                new Edit("active to closed", "exports: []", "exports: []\n    state: closed", "1 closed"),
                new Edit(
                        "resources frozen no more",
                        "[\"db/*.sql\"]",
                        "[]",
                        "freeze :13 catalog freezes db/*.sql no more"),
                new Edit(
                        "deletions allowed",
                        "[\"db/*.sql\"]",
                        "[\"db/*.sql\"], deletions: allow",
                        "freeze :13 catalog allows deletions"),
                // flags
                new Edit("shared", "exports: []", "exports: []\n    shared: true", "shared :7 billing is shared"),
                new Edit(
                        "external",
                        "requires: [orders]\n    forbids: [jakarta.persistence]\n    layers: [[web], [domain]]",
                        "external: true",
                        "1 closed",
                        "forbids :7 billing forbids jakarta.persistence no more",
                        "layers :7 billing lets domain use web",
                        "external :7 billing is external"),
                // claims, modules, root, ignore
                new Edit(
                        "a claim dropped",
                        ".catalog, .items",
                        ".items",
                        "claim :13 catalog claims com.acme.catalog no more"),
                new Edit("a claim dropped whose code is gone", ", .items", ""),
                new Edit(
                        "a claim given to another module",
                        "[.billing]",
                        "[.billing, {package: .orders.api, because: ORD-6}]",
                        "claim :8 billing claims com.acme.orders.api, which was of orders # ORD-6"),
                new Edit("a claim on what was of nobody", "[.billing]", "[.billing, .invoices]", "1 closed"),
                new Edit(
                        "a new module on what was of nobody, and what it requires",
                        "  legacy:",
                        "  fresh:\n    packages: [.fresh]\n    requires: [\"*\"]\n  legacy:",
                        "1 closed"),
                new Edit(
                        "a requires of a module that was of nobody",
                        "    requires: [orders]",
                        "    requires: [orders, fresh]\n  fresh:\n    packages: [.fresh]\n  x:\n    packages: [.x]",
                        "2 closed",
                        "forbids :7 billing forbids jakarta.persistence no more",
                        "layers :7 billing lets domain use web"),
                new Edit(
                        "an extracted module forgotten",
                        "  legacy:\n    packages: [.legacy]\n    state: extracted",
                        "",
                        "module :1 legacy is not in the map any more"),
                new Edit("a root that is narrower", "com.acme\n", "com.acme.orders\n", (String[]) null),
                new Edit(
                        "an ignore more",
                        "[.generated]",
                        "[.generated, .vendored]",
                        "ignore :20 com.acme.vendored is ignored"),
                new Edit("an ignore less", "ignore: [.generated]", "x-ignore: 1", "1 closed"),
                // exceptions
                new Edit(
                        "an exception that lasts longer",
                        "2027-03-31",
                        "2027-04-01",
                        "exception :22 billing -> catalog, widened # ORD-1"),
                new Edit(
                        "an exception for ever",
                        " until: 2027-03-31,",
                        "",
                        "exception :22 billing -> catalog, widened # ORD-1"),
                new Edit(
                        "an exception of more edges",
                        "edges: 3",
                        "edges: 4",
                        "exception :22 billing -> catalog, widened # ORD-1"),
                new Edit("an exception of fewer edges", "edges: 3", "edges: 2", "1 closed"),
                new Edit(
                        "an exception of another target",
                        "to: catalog",
                        "to: orders",
                        "exception :22 billing -> orders # ORD-1",
                        "1 closed"),
                // policy
                new Edit("a policy", "stale: warn", "stale: warn\n  cycles: warn", "policy :25 policy cycles: warn"),
                new Edit(
                        "a policy on one line",
                        "policy:\n  stale: warn",
                        "policy: {stale: warn, growth: off}",
                        "policy :23 policy growth: off"),
                new Edit("unused told", "stale: warn", "stale: warn\n  unused: warn"),
                new Edit("unused no more than told", "stale: warn", "stale: warn\n  unused: fail", "1 closed"),
                new Edit("a stricter policy", "stale: warn", "stale: fail\n  growth: fail", "2 closed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void every_edit_is_told_for_what_it_is(Edit edit) {
        List<String> told = edit.madeTo(MAP, TYPES);
        if (edit.expected() == null) {
            assertThat(told).contains("root :2 com.acme is below no root");
            return;
        }
        assertThat(told).containsExactlyInAnyOrder(edit.expected());
    }

    @Test
    void unused_entries_that_no_longer_fail_are_a_loosening() {
        String strict = MAP.replace("stale: warn", "unused: fail");

        assertThat(told(strict, MAP.replace("stale: warn", "unused: warn")))
                .containsExactly("policy :24 policy unused: warn");
        assertThat(told(strict, MAP.replace("stale: warn", "cycles: fail")))
                .containsExactly("policy :23 policy unused: warn");
    }

    @Test
    void a_module_of_another_name_is_the_same_module() {
        assertThat(told(MAP.replace("catalog:", "goods:").replace("to: catalog", "to: goods")))
                .isEmpty();
    }

    @Test
    void a_border_within_a_module_is_no_loosening_and_taking_it_away_is_one() {
        String nested = MAP.replace(
                "    requires: [orders]\n",
                "    requires: [orders]\n    modules:\n      dunning:\n        packages: [.billing.dunning]\n");

        assertThat(told(MAP, nested)).containsExactly("1 closed");
        assertThat(told(nested, MAP)).containsExactly("module :1 billing.dunning is not in the map any more");
    }

    @Test
    void a_module_put_into_another_that_lets_more_of_it_be_seen_is_a_loosening() {
        String orders = """
              orders:
                packages: [.orders]
                exports: [.api]
            """;
        String billing = """
              billing:
                packages: [.billing]
                requires: [%s]
            """;
        String head = "version: 1\nroot: com.acme\nmodules:\n";
        String flat = head + orders + billing.formatted("orders");
        String open = head + "  trade:\n    modules:\n" + orders.indent(4) + billing.formatted("trade");
        String narrow = open.replace("  trade:\n", "  trade:\n    exports: [{package: .api}]\n");

        assertThat(told(flat, open))
                .containsExactly(
                        "1 closed",
                        "module :6 billing may use types of trade.orders that it might not, since one of them lies in another module now");
        assertThat(told(flat, narrow)).containsExactly("1 closed");
    }

    @Test
    void a_module_put_into_one_whose_own_code_it_might_not_use_is_a_loosening() {
        String flat = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
              billing:
                packages: [.billing]
                requires: [orders]
            """;
        String nested = flat.replace("  billing:\n", "    modules:\n      billing:\n")
                .replace("    packages: [.billing]\n    requires: [orders]\n", "        packages: [.billing]\n");

        assertThat(told(flat, nested))
                .containsExactly(
                        "1 closed",
                        "module :8 orders may use types of orders.billing that it might not, since one of them lies in another module now",
                        "module :8 orders.billing may use types of orders that it might not, since one of them lies in another module now");
    }

    /** The first type of a module by name is forbidden to the user, and the next one is not. */
    @Test
    void a_module_that_forbids_some_of_the_one_it_is_put_into_may_use_the_rest() {
        String flat = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
              billing:
                packages: [.billing]
                exports: []
                forbids: [%s]
            """;
        String nested = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
                modules:
                  billing:
                    packages: [.billing]
                    exports: []
                    forbids: [%s]
            """;
        String told =
                "module :8 orders.billing may use types of orders that it might not, since one of them lies in another module now";

        assertThat(told(flat.formatted(".orders.Order"), nested.formatted(".orders.Order")))
                .containsExactly(told);
        assertThat(told(flat.formatted("com.*.orders.O*"), nested.formatted("com.*.orders.O*")))
                .containsExactly(told);
        assertThat(told(
                        flat.formatted(".orders.Order, .orders.api, .orders.spi"),
                        nested.formatted(".orders.Order, .orders.api, .orders.spi")))
                .containsExactly(told);
        assertThat(told(flat.formatted(".orders"), nested.formatted(".orders"))).isEmpty();
    }

    @Test
    void a_module_put_into_one_that_others_require_is_open_to_them_but_for_what_they_forbid() {
        String flat = """
            version: 1
            root: com.acme
            modules:
              trade:
                modules:
                  orders:
                    packages: [.orders]
              billing:
                packages: [.billing]
              catalog:
                packages: [.catalog]
                requires: [trade]
                forbids: [.billing.domain, com.acme.billing.Invoice]
            """;
        String billing = "  billing:\n    packages: [.billing]\n";
        String nested = flat.replace(billing, "").replace("  catalog:\n", billing.indent(4) + "  catalog:\n");

        assertThat(told(flat, nested))
                .containsExactly(
                        "module :8 catalog may use types of trade.billing that it might not, since one of them lies in another module now");
        String until = "exceptions:\n  - {from: .catalog, to: %s, because: X, until: 2027-03-31}\n";
        assertThat(told(flat + until.formatted("billing"), nested + until.formatted("trade.billing")))
                .as("what was excused for a while, and needs no excuse now")
                .isEqualTo(told(flat, nested));
    }

    @Test
    void a_border_drawn_around_a_lower_layer_lets_that_layer_use_the_upper_one() {
        String layered = """
            version: 1
            root: com.acme
            modules:
              billing:
                packages: [.billing]
                layers: [[web], [domain]]
            """;
        String border = layered + "    modules:\n      core:\n        packages: [.billing.domain]\n";

        assertThat(told(layered, border))
                .containsExactly(
                        "1 closed",
                        "module :8 billing.core may use types of billing that it might not, since one of them lies in another module now");
        assertThat(told(layered, border + "        forbids: [.billing.web]\n")).containsExactly("1 closed");
    }

    /** The outer module exports {@code .api} below whatever the modules in it claim. */
    @Test
    void a_claim_below_which_the_holder_exports_what_another_module_had_is_told() {
        String before = """
            version: 1
            root: com.acme
            modules:
              trade:
                exports: [.api]
                modules:
                  orders:
                    packages: [.orders.api, .x]
                  billing:
                    packages: [.billing]
            """;

        assertThat(told(before, before.replace("[.billing]", "[.billing, .orders]")))
                .containsExactly("1 closed", "exports :5 trade exports com.acme.orders.api");
    }

    @Test
    void a_border_within_frozen_code_that_lets_types_be_deleted_is_a_loosening() {
        String frozen = """
            version: 1
            root: com.acme
            modules:
              billing:
                packages: [.billing]
                state: frozen
            """;
        String border = frozen + "    modules:\n      web:\n        packages: [.billing.web]\n        state: %s\n";

        assertThat(told(frozen, border.formatted("extracting")))
                .containsExactly(
                        "1 closed",
                        "state :8 billing.web is extracting, and some of its code was of billing, which was frozen");
        assertThat(told(frozen, border.formatted("extracting\n        freeze: {deletions: forbid}")))
                .containsExactly("1 closed");
        assertThat(told(frozen, border.formatted("closed"))).containsExactly("1 closed");
        assertThat(told(frozen, border.formatted("frozen\n        freeze: {deletions: allow}")))
                .containsExactly(
                        "1 closed",
                        "state :8 billing.web is frozen, and some of its code was of billing, which was frozen");
    }

    @Test
    void a_wider_pattern_forbids_all_that_one_with_signs_did() {
        String some = MAP.replace("[jakarta.persistence]", "[jakarta.*.api, org.*]");

        assertThat(told(some, MAP.replace("[jakarta.persistence]", "[jakarta, org.*]")))
                .containsExactly("1 closed");
        assertThat(told(some, MAP.replace("[jakarta.persistence]", "[jakarta.*, org]")))
                .containsExactly("2 closed");
        assertThat(told(some, MAP.replace("[jakarta.persistence]", "[jakarta.*.api, org.a]")))
                .containsExactly("forbids :7 billing forbids org.* no more");
    }

    @Test
    void a_claim_that_a_more_specific_one_or_an_inner_module_wins_takes_nothing() {
        String before = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders.api]
              billing:
                packages: [.billing.dunning]
                modules:
                  web:
                    packages: [.billing.web, .*.spi]
            """;

        assertThat(told(before, before + "  fresh:\n    packages: [.*.api]\n")).containsExactly("1 closed");
        assertThat(told(
                        before,
                        before.replace(
                                "    packages: [.billing.dunning]", "    packages: [.billing.dunning, .billing.web]")))
                .isEmpty();
        assertThat(told(
                        before,
                        before.replace("    packages: [.billing.dunning]", "    packages: [.billing.dunning, .*.spi]")))
                .containsExactly("1 closed");
    }

    @Test
    void a_claim_on_what_its_module_forbids_is_told_where_it_wins_some_of_that() {
        String before = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders.ids]
              billing:
                packages: [.billing]
                forbids: [.orders.ids]
            """;

        assertThat(told(before, before.replace("[.billing]", "[.billing, .*.ids]")))
                .containsExactly("1 closed");
        assertThat(told(before, before.replace("[.billing]", "[.billing, .orders]")))
                .containsExactly("1 closed");
        assertThat(told(
                        before.replace("forbids: [.orders.ids]", "forbids: [.orders.spi]"),
                        before.replace("forbids: [.orders.ids]", "forbids: [.orders.spi]")
                                .replace("[.billing]", "[.billing, .*.spi]")))
                .containsExactly("claim :7 billing claims com.acme.*.spi, which billing forbids");
    }

    @Test
    void a_module_put_into_one_for_which_an_exception_stands_is_excused_as_well() {
        String flat = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: []
              billing:
                packages: [.billing]
                exports: []
              trade:
                modules:
                  catalog:
                    packages: [.catalog]
            exceptions:
              - {from: trade, to: billing, because: ORD-1}
            """;
        String orders = "  orders:\n    packages: [.orders]\n    exports: []\n";
        String nested = flat.replace(orders, "").replace("    modules:\n", "    modules:\n" + orders.indent(4));

        assertThat(told(flat, nested))
                .containsExactly(
                        "module :9 trade.orders may use types of billing that it might not, since one of them lies in another module now");
        assertThat(told(flat.replace("to: billing", "to: trade"), nested.replace("to: billing", "to: trade.catalog")))
                .doesNotContain("trade.orders may use types of billing");
    }

    @Test
    void a_claim_by_which_an_exception_excuses_what_was_forbidden_is_told() {
        String before = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
              billing:
                packages: [.billing]
                forbids: [.vendored]
            exceptions:
              - {from: billing, to: orders, because: ORD-1}
            """;
        String claims = before.replace("packages: [.orders]", "packages: [.orders, .vendored]");

        assertThat(told(before, claims))
                .containsExactly(
                        "claim :5 orders claims com.acme.vendored, which billing forbids and an exception excuses");
        assertThat(told(before, before.replace("packages: [.orders]", "packages: [.orders, .fresh]")))
                .containsExactly("1 closed");
        assertThat(told(before.replace("to: orders", "to: billing"), claims.replace("to: orders", "to: billing")))
                .containsExactly("1 closed");
    }

    @Test
    void a_dropped_ignore_is_told_where_it_gives_a_module_what_was_forbidden() {
        String before = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders, .vendored]
              billing:
                packages: [.billing]
                forbids: [.vendored]
            ignore: [.vendored]
            exceptions:
              - {from: billing, to: orders, because: ORD-1}
            """;
        String own = before.replace("packages: [.orders, .vendored]", "packages: [.orders]")
                .replace("packages: [.billing]", "packages: [.billing, .vendored]");

        assertThat(told(before, before.replace("ignore: [.vendored]\n", "")))
                .containsExactly(
                        "1 closed",
                        "claim :5 orders claims com.acme.vendored, which billing forbids and an exception excuses");
        assertThat(told(own, own.replace("ignore: [.vendored]\n", "")))
                .containsExactly("1 closed", "claim :7 billing claims com.acme.vendored, which billing forbids");
        assertThat(told(
                        before.replace("    forbids: [.vendored]\n", ""),
                        before.replace("    forbids: [.vendored]\n", "").replace("ignore: [.vendored]\n", "")))
                .containsExactly("1 closed");
    }

    @Test
    void an_export_that_kept_out_only_a_module_that_is_gone_was_open_to_all() {
        String before = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [{package: "*", except: [old]}]
              old:
                packages: [.old]
            """;
        String after = before.replace("  old:\n    packages: [.old]\n", "");

        assertThat(told(before, after.replace("[{package: \"*\", except: [old]}]", "\"*\"")))
                .isEmpty();
        assertThat(told(before, before.replace("[{package: \"*\", except: [old]}]", "\"*\"")))
                .containsExactly("exports :4 orders exports everything");
    }

    @Test
    void an_export_that_leaves_out_a_module_which_is_gone_opens_nothing_without_it() {
        String before = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.*.api]
                exports: [{package: "*", except: [.inner, gone]}]
              gone:
                packages: [.gone]
              billing:
                packages: [.billing]
            """;
        String without = before.replace(", gone]", "]").replace("  gone:\n    packages: [.gone]\n", "");

        assertThat(told(before, without)).isEmpty();
        assertThat(told(before, before.replace(", gone]", "]")))
                .containsExactly("exports :6 orders exports com.acme.*.api");
        assertThat(told(before, before.replace(".*.api", ".orders.api"))).containsExactly("1 closed");
    }

    @Test
    void what_was_kept_back_of_an_export_is_told_when_it_opens() {
        String before = MAP.replace(".api,", "{package: .api, except: [.api.inner, catalog]},");

        assertThat(told(before, MAP)).containsExactly("exports :6 orders exports com.acme.orders.api");
    }

    /** All modules lie in another one now, and one of them has lost its claim to another. */
    @Test
    @Timeout(300)
    void twelve_thousand_modules_take_seconds() {
        StringBuilder before = new StringBuilder("version: 1\nroot: com.acme\nmodules:\n");
        StringBuilder today = new StringBuilder(before).append("  all:\n    modules:\n");
        Set<TypeName> there = new HashSet<>();
        for (int i = 0; i < 12_000; i++) {
            String module = "  m" + i + ":\n    packages: [.p" + i + "]\n    exports: [.api]\n";
            before.append(module);
            today.append((i == 7 ? module.replace("[.p7]", "[.p7, .p8.taken]") : module).indent(4));
            there.addAll(types("p" + i + ".A", "p" + i + ".api.B"));
        }
        there.addAll(types("p8.taken.T"));
        TwoMaps maps =
                new TwoMaps(Edit.map(before.toString()), Edit.map(today.toString()), () -> new RealTypes(there, there));

        assertThat(Edit.told(maps))
                .containsExactly(
                        "claim :28 all.m7 claims com.acme.p8.taken, which was of all.m8",
                        "module :28 m7 is not in the map any more; its code is of all.m7");
    }

    private static List<String> told(String today) {
        return told(MAP, today);
    }

    private static List<String> told(String before, String today) {
        return Edit.told(before, today, TYPES);
    }
}
