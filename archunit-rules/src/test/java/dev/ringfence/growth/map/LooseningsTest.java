package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    private record Edit(String sentence, String what, String by, String @Nullable ... expected) {
        @Override
        public String toString() {
            return sentence;
        }
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
                new Edit("a stricter policy", "stale: warn", "stale: fail\n  growth: fail", "2 closed"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void every_edit_is_told_for_what_it_is(Edit edit) {
        assertThat(MAP).contains(edit.what());
        if (edit.expected() == null) {
            assertThat(told(MAP.replace(edit.what(), edit.by()))).contains("root :2 com.acme is below no root");
            return;
        }
        assertThat(told(MAP.replace(edit.what(), edit.by()))).containsExactlyInAnyOrder(edit.expected());
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
        TwoMaps maps = new TwoMaps(map(before.toString()), map(today.toString()), () -> new RealTypes(there, there));

        assertThat(told(maps))
                .containsExactly(
                        "claim :28 all.m7 claims com.acme.p8.taken, which was of all.m8",
                        "module :28 m7 is not in the map any more; its code is of all.m7");
    }

    private static List<String> told(String today) {
        return told(MAP, today);
    }

    private static List<String> told(String before, String today) {
        return told(new TwoMaps(map(before), map(today), () -> TYPES));
    }

    private static List<String> told(TwoMaps maps) {
        MapChanges changes = Loosenings.between(maps);
        List<String> told = new ArrayList<>();
        if (changes.closedCount() > 0) {
            told.add(changes.closedCount() + " closed");
        }
        changes.loosened()
                .forEach(entry -> told.add(entry.kind().id() + " :" + entry.line() + " " + entry.shown()
                        + entry.reason().map(reason -> " # " + reason).orElse("")));
        return told;
    }

    private static ModuleMap map(String text) {
        return ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                .orThrow();
    }
}
