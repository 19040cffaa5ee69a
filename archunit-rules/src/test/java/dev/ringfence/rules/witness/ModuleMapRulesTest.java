package dev.ringfence.rules.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Rule;
import dev.ringfence.map.TypeName;
import dev.ringfence.rules.ModuleMapRules;
import dev.ringfence.violation.Identity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules of a map as a team's own tests use them: imported classes, {@code rule.check}, and nothing of ours in between. */
class ModuleMapRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Edge BILLING_USES_ORDERS = Edge.of("com.acme.billing.Invoice", "com.acme.orders.Order");

    @TempDir
    static Path folder;

    private static CompiledCode code;
    private static JavaClasses classes;

    @BeforeAll
    static void compile() throws IOException {
        code = CompiledCode.of(
                Files.createDirectory(folder.resolve("classes")),
                Map.of(
                        "com.acme.orders.Order",
                                "public class Order { Object storage = new com.acme.orders.storage.Table(); }",
                        "com.acme.orders.storage.Table",
                                "public class Table { Object desk = new com.acme.orders.web.Desk(); }",
                        "com.acme.orders.web.Desk", "public class Desk {}",
                        "com.acme.billing.Invoice", """
                        class Invoice {
                            Object first = new com.acme.orders.Order();
                            Object second = new com.acme.orders.Order();
                            Object path = java.nio.file.Path.of("");
                        }
                        """));
        classes = code.imported();
    }

    private static String map(String orders, String billing, String rest) {
        return """
                version: 1
                root: com.acme
                modules:
                  orders: {packages: [.orders], %s}
                  billing: {packages: [.billing], %s}
                %s
                """.formatted(orders, billing, rest);
    }

    private static ModuleMapRules rules(String orders, String billing, String rest) {
        return ModuleMapRules.of(Judged.map(map(orders, billing, rest))).on(TODAY);
    }

    private static ArchRule rule(ModuleMapRules rules, Rule rule) {
        return rules.all().stream()
                .filter(candidate -> candidate.getDescription().startsWith(rule.id() + ","))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void there_is_a_rule_for_each_kind_with_its_id_and_its_because() {
        assertThat(rules("", "", "").all())
                .extracting(ArchRule::getDescription)
                .containsExactly(
                        "extracted-module, because the module has left this code base",
                        "forbidden-dependency, because the module forbids it, whatever it requires",
                        "closed-module, because nobody may add uses of a module that is closed",
                        "undeclared-dependency, because a module uses only what it requires",
                        "internal-access, because a module is used only through what it exports",
                        "layer-order, because a layer uses only the layers below it",
                        "unmapped-class, because every class below the root belongs to a module",
                        "module-cycle, because modules that require each other cannot be taken apart",
                        "expired-exception, because an exception excuses until its date and within its bound");
    }

    @Test
    void a_map_with_seams_has_two_rules_more_and_judges_flags_and_files_in_no_test() {
        String seam = "seams: {cutover: {old: orders, new: com.acme.client, until: 2027-06-30, owner: us, because: x}}";
        assertThat(rules("", "", seam).all())
                .extracting(rule -> rule.getDescription().replaceFirst(",.*", ""))
                .contains("seam-bypass", "expired-seam")
                .doesNotContain("stray-flag")
                .hasSize(11);
    }

    @Test
    void what_the_policy_only_warns_of_is_no_rule() {
        assertThat(rules("", "", "policy: {unmapped: warn, cycles: warn}").all())
                .extracting(rule -> rule.getDescription().replaceFirst(",.*", ""))
                .containsExactly(
                        "extracted-module",
                        "forbidden-dependency",
                        "closed-module",
                        "undeclared-dependency",
                        "internal-access",
                        "layer-order",
                        "expired-exception");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            forbidden-dependency  | requires: []                                       | "requires: [orders], forbids: [{packages: [java.nio]}]" | com.acme.billing.Invoice -> java.nio.file.Path  | 5
            closed-module         | state: closed                                      | requires: [orders]    | com.acme.billing.Invoice -> com.acme.orders.Order        | 3
            undeclared-dependency | requires: []                                       | requires: []          | com.acme.billing.Invoice -> com.acme.orders.Order        | 3
            internal-access       | exports: [.web]                                    | requires: [orders]    | com.acme.billing.Invoice -> com.acme.orders.Order        | 3
            layer-order           | "layers: [[web], [storage]]"                       | requires: [orders]    | com.acme.orders.storage.Table -> com.acme.orders.web.Desk | 2
            """)
    void a_rule_over_edges_fails_once_an_edge_where_the_others_pass(
            String rule, String orders, String billing, String edge, int line) {
        ModuleMapRules rules = rules(orders, billing, "");
        String file = edge.replaceFirst(" -> .*", "").replaceFirst(".*\\.", "") + ".java";

        assertThat(RulesAsTold.all(rules, classes))
                .containsExactly(edge + " breaks " + rule + " in (" + file + ":" + line + ")");
        assertThatThrownBy(() -> rule(rules, Rule.ofId(rule).orElseThrow()).check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Rule '" + rule + ", because ")
                .hasMessageContaining(edge);
    }

    @Test
    void all_rules_pass_where_the_map_allows_everything() {
        List<ArchRule> all =
                rules("layers: [[storage], [web]]", "requires: [orders]", "").all();

        assertThatCode(() -> all.forEach(rule -> rule.check(classes))).doesNotThrowAnyException();
    }

    @Test
    void an_extracted_module_is_told_by_its_uses_and_by_what_is_left_of_it() {
        assertThat(RulesAsTold.all(rules("state: extracted", "requires: [orders]", ""), classes))
                .containsExactlyInAnyOrder(
                        "com.acme.billing.Invoice -> com.acme.orders.Order breaks extracted-module in (Invoice.java:3)",
                        "com.acme.orders.Order breaks extracted-module in (Order.java:0)",
                        "com.acme.orders.storage.Table breaks extracted-module in (Table.java:0)",
                        "com.acme.orders.web.Desk breaks extracted-module in (Desk.java:0)");
    }

    @Test
    void a_class_of_no_module_is_unmapped() {
        ModuleMapRules rules = ModuleMapRules.of(Judged.map("""
                version: 1
                root: com.acme
                modules: {orders: {packages: [.orders]}}
                """));

        assertThat(RulesAsTold.all(rules, classes))
                .containsExactly("com.acme.billing.Invoice breaks unmapped-class in (Invoice.java:0)");
    }

    @Test
    void modules_that_require_each_other_are_told_whatever_the_classes_do() {
        assertThat(RulesAsTold.all(rules("requires: [billing]", "requires: [orders]", ""), classes))
                .containsExactly("billing -> orders -> billing breaks module-cycle");
    }

    @Test
    void a_cycle_is_never_known_and_an_exception_excuses_it_until_its_last_day() {
        ModuleMapRules rules =
                rules("requires: [billing]", "requires: [orders]", """
                exceptions: [{from: billing, rule: module-cycle, because: being cut, until: 2026-11-21}]
                """).excusing(identity -> true);

        assertThat(RulesAsTold.all(rules.on(TODAY), classes)).isEmpty();
        assertThat(RulesAsTold.all(rules.on(TODAY.plusDays(1)), classes))
                .containsExactly("billing -> orders -> billing breaks expired-exception");
    }

    @Test
    void known_debt_is_excused() {
        Predicate<Identity> known = Identity.of(BILLING_USES_ORDERS)::equals;

        assertThat(RulesAsTold.all(rules("", "", "").excusing(known), classes)).isEmpty();
        assertThat(RulesAsTold.all(rules("", "", "").excusing(known.negate()), classes))
                .hasSize(1);
    }

    @Test
    void a_known_class_of_no_module_is_excused() {
        ModuleMapRules rules = ModuleMapRules.of(Judged.map("""
                        version: 1
                        root: com.acme
                        modules: {orders: {packages: [.orders]}}
                        """))
                .excusing(Identity.of(new TypeName("com.acme.billing.Invoice"))::equals);

        assertThat(RulesAsTold.all(rules, classes)).isEmpty();
    }

    @Test
    void what_has_left_is_never_known() {
        ModuleMapRules rules = rules("state: extracted", "requires: [orders]", "");

        assertThat(RulesAsTold.all(rules.excusing(identity -> true), classes))
                .isEqualTo(RulesAsTold.all(rules, classes))
                .hasSize(4);
    }

    @Test
    void an_exception_excuses_until_its_last_day_and_then_is_told_even_where_the_debt_is_known() {
        ModuleMapRules rules = rules("", "", """
                exceptions: [{from: billing, to: com.acme.orders.Order, because: shared id, until: 2026-11-21}]
                """).excusing(identity -> true);

        assertThat(RulesAsTold.all(rules.on(TODAY), classes)).isEmpty();
        assertThat(RulesAsTold.all(rules.on(TODAY.plusDays(1)), classes))
                .containsExactly("com.acme.billing.Invoice -> com.acme.orders.Order breaks expired-exception in"
                        + " (Invoice.java:3)");
    }

    @Test
    void classes_of_a_jar_are_judged_like_those_of_a_folder() throws IOException {
        JavaClasses ofJar;
        try (JarFile jar = new JarFile(jarOf(code.classes()).toFile())) {
            ofJar = new ClassFileImporter().importJar(jar);
        }

        assertThat(RulesAsTold.all(rules("", "", ""), ofJar))
                .isEqualTo(RulesAsTold.all(rules("", "", ""), classes))
                .hasSize(1);
    }

    private static Path jarOf(Path classes) throws IOException {
        Path jar = folder.resolve("code.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file)) {
            for (Path path : filesBelow(classes)) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(path).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(path));
            }
        }
        return jar;
    }

    private static List<Path> filesBelow(Path classes) throws IOException {
        try (Stream<Path> walk = Files.walk(classes)) {
            return walk.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList();
        }
    }

    /** What an import drops is read from the class files again; with those gone, only a walk that is remembered can go on. */
    @Test
    void the_dependencies_are_walked_once_for_all_rules() throws IOException {
        CompiledCode shortLived = CompiledCode.of(
                Files.createDirectory(folder.resolve("short-lived")),
                Map.of(
                        "com.acme.orders.Order", "public class Order {}",
                        "com.acme.billing.Invoice", "class Invoice { com.acme.orders.Order order; }"));
        JavaClasses imported = shortLived.imported();
        List<ArchRule> all = rules("", "", "").all();

        all.get(0).evaluate(imported);
        for (Path file : filesBelow(shortLived.classes())) {
            Files.delete(file);
        }

        assertThat(all.stream().flatMap(rule -> rule.evaluate(imported).getFailureReport().getDetails().stream()))
                .containsExactly("com.acme.billing.Invoice -> com.acme.orders.Order breaks undeclared-dependency in"
                        + " (Invoice.java)");
    }
}
