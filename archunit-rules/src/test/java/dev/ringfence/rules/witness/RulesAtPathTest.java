package dev.ringfence.rules.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import dev.ringfence.rules.ModuleMapRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one line of a team's own test: the map at a path, with the baselines that stand beside it. */
class RulesAtPathTest {

    private static final String MODULES = """
            version: 1
            root: com.acme
            modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
            """;
    private static final String HEAD = "# ringfence-baseline/1, written by: mvn ringfence:baseline\n";
    private static final String INVOICE = "com.acme.billing.Invoice -> com.acme.orders.Order";
    private static final String BROKEN = INVOICE + " breaks undeclared-dependency in (Invoice.java)";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    static Path compiled;

    private static JavaClasses classes;

    @TempDir
    private Path folder;

    @BeforeAll
    static void compile() throws IOException {
        classes = CompiledCode.of(
                        compiled,
                        Map.of(
                                "com.acme.orders.Order", "public class Order {}",
                                "com.acme.billing.Invoice", "class Invoice { com.acme.orders.Order order; }"))
                .imported();
    }

    private Path write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private Path map(String rest) throws IOException {
        return write("module-map.yaml", MODULES + rest);
    }

    private void known(String folderOfBaselines) throws IOException {
        write(folderOfBaselines + "/billing.baseline", HEAD + INVOICE + "\n");
    }

    private static List<String> told(Path map) {
        return RulesAsTold.all(ModuleMapRules.at(map).on(TODAY), classes);
    }

    @Test
    void without_baselines_all_debt_is_told() throws IOException {
        assertThat(told(map(""))).containsExactly(BROKEN);
    }

    @Test
    void a_path_may_be_written_as_text() throws IOException {
        assertThat(RulesAsTold.all(ModuleMapRules.at(map("").toString()), classes))
                .containsExactly(BROKEN);
    }

    @Test
    void all_rules_are_checked_as_one_which_says_what_each_violation_breaks() throws IOException {
        ModuleMapRules rules = ModuleMapRules.at(map(""));

        assertThatThrownBy(() -> rules.check(classes))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Rule 'the code keeps to the module map' was violated (1 times)")
                .hasMessageContaining(BROKEN);
        assertThat(rules.asOne().evaluate(classes).getFailureReport().getDetails())
                .containsExactly(BROKEN);
    }

    @Test
    void the_lines_beside_the_map_are_known() throws IOException {
        Path map = map("");
        known("ringfence");

        assertThat(told(map)).isEmpty();
        assertThatCode(() -> ModuleMapRules.at(map).check(classes)).doesNotThrowAnyException();
    }

    @Test
    void the_lines_of_projects_below_the_map_are_known() throws IOException {
        Path map = map("");
        known("apps/billing/ringfence");

        assertThat(told(map)).isEmpty();
    }

    @Test
    void the_lines_of_a_project_with_a_map_of_its_own_are_not_known() throws IOException {
        Path map = map("");
        write("apps/billing/module-map.yaml", MODULES);
        known("apps/billing/ringfence");

        assertThat(told(map)).containsExactly(BROKEN);
    }

    @Test
    void what_is_built_or_hidden_holds_no_baselines() throws IOException {
        Path map = map("");
        known("target/copy/ringfence");
        known(".cache/ringfence");

        assertThat(told(map)).containsExactly(BROKEN);
    }

    @Test
    void an_exception_excuses_until_its_last_day() throws IOException {
        Path map = map("exceptions: [{from: billing, to: orders, because: shared id, until: 2026-11-21}]\n");
        known("ringfence");
        ModuleMapRules later = ModuleMapRules.at(map).on(TODAY.plusDays(1));

        assertThat(told(map)).isEmpty();
        assertThat(RulesAsTold.all(later, classes))
                .containsExactly(INVOICE + " breaks expired-exception in (Invoice.java)");
    }

    @Test
    void a_map_that_is_missing_is_refused_with_its_place_and_a_remedy() {
        Path missing = folder.resolve("module-map.yaml");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleMapRules.at(missing))
                .withMessage(missing.toString().replace('\\', '/') + ":1:1: there is no such file."
                        + " Write a module map there, or name the one that you have.");
    }

    @Test
    void a_map_that_is_broken_is_refused_with_every_problem() throws IOException {
        Path map = write("module-map.yaml", """
                version: 1
                root: com.acme
                modules:
                  orders: {packages: [.orders], requires: [bilings]}
                  billing: {packages: [.billing], exprts: [.api]}
                """);
        String shown = map.toString().replace('\\', '/');

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleMapRules.at(map))
                .satisfies(refused -> assertThat(
                                String.valueOf(refused.getMessage()).lines())
                        .hasSize(2)
                        .allMatch(line -> line.startsWith(shown + ":"))
                        .anyMatch(line -> line.startsWith(shown + ":4:") && line.contains("bilings"))
                        .anyMatch(line -> line.startsWith(shown + ":5:") && line.contains("exprts")));
    }

    @Test
    void baselines_that_are_damaged_are_refused_with_every_problem() throws IOException {
        Path map = map("");
        write("ringfence/billing.baseline", HEAD + "no line\n");
        write("apps/ringfence/orders.baseline", HEAD + "no line\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModuleMapRules.at(map))
                .satisfies(refused -> assertThat(
                                String.valueOf(refused.getMessage()).lines())
                        .satisfiesExactly(
                                first -> assertThat(first)
                                        .startsWith("apps/ringfence/orders.baseline:2: not a line of a baseline"),
                                second -> assertThat(second)
                                        .startsWith("ringfence/billing.baseline:2: not a line of a baseline")));
    }
}
