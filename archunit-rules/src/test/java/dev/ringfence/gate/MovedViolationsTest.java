package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.project.Surroundings;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.violation.Identity;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What moves by names alone, and what never moves. */
class MovedViolationsTest {

    private static final String ORDER = "shop.orders.Order";
    private static final String MODULES = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";
    private static final String LINE = "shop.billing.Invoice -> shop.orders.Order";
    private static final String NOW = "shop.billing.pdf.Invoice -> shop.orders.Order";
    private static final String STALE = "stale baseline type-gone " + LINE + " at ringfence/billing.baseline:2";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void an_invoice_went_to_a_package_of_its_own() {
        world = World.in(folder)
                .map(MODULES)
                .type(ORDER)
                .type("shop.billing.pdf.Invoice", ORDER)
                .baseline("billing.baseline", LINE + " # ORD-1");
    }

    @Test
    void a_known_violation_moves_with_its_type_and_its_reason() {
        assertThat(world.found()).containsExactly("moved undeclared-dependency " + NOW + " (was " + LINE + ")");
        assertThat(world.judge().code().violations())
                .extracting(JudgedViolation::status)
                .containsExactly(
                        new Status.Moved(Identity.of(Edge.of("shop.billing.Invoice", ORDER)), Optional.of("ORD-1")));
        assertThat(Verdict.of(world.judge().findings(), world.moduleMap().policy()))
                .isInstanceOf(Verdict.Kept.class);
    }

    @Test
    void an_exception_wins_over_a_move() {
        world.map(MODULES + "exceptions: [{from: billing, to: orders, because: soon}]");

        assertThat(world.found()).containsExactly("excepted undeclared-dependency " + NOW, STALE);
    }

    @Test
    void an_exception_that_has_expired_never_moves() {
        world.map(MODULES + "exceptions: [{from: billing, to: orders, because: soon, until: 2026-12-31}]");

        assertThat(world.found()).containsExactly("new expired-exception " + NOW, STALE);
    }

    @Test
    void a_use_of_an_extracted_module_never_moves() {
        world.map("modules: {orders: {packages: [.orders], state: extracted}, billing: {packages: [.billing]}}");

        assertThat(world.found())
                .containsExactly("new extracted-module " + NOW, "new extracted-module shop.orders.Order", STALE);
    }

    @Test
    void the_line_of_a_type_that_is_left_behind_as_a_class_never_moves() {
        world.type("shop.billing.Invoice", ORDER).compile().without("src/main/java/shop/billing/Invoice.java");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency " + NOW,
                        "known undeclared-dependency " + LINE,
                        "problem target/classes:0 1 class file has no source in the folders that are compiled here,"
                                + " and would be judged: shop.billing.Invoice breaks undeclared-dependency");
    }

    @Test
    void a_type_that_another_source_declares_is_not_gone() {
        world.source("shop/billing/Other.java", "package shop.billing;", "class Other {}", "class Invoice {}");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency " + NOW,
                        "stale baseline gone " + LINE + " at ringfence/billing.baseline:2");
    }

    @Test
    void a_type_that_is_in_the_test_code_of_another_project_is_not_gone() {
        world.beside(World.in(folder.resolve("other")).testType("shop.billing.Invoice"));

        assertThat(world.found()).containsExactly("new undeclared-dependency " + NOW, STALE);
    }

    @Test
    void a_type_that_a_source_of_another_project_declares_under_another_name_is_not_gone() {
        world.beside(World.in(folder.resolve("other"))
                .source("shop/billing/Other.java", "package shop.billing;", "class Other {}", "class Invoice {}"));

        assertThat(world.found()).containsExactly("new undeclared-dependency " + NOW, STALE);
    }

    @Test
    void a_library_that_is_replaced_by_another_has_not_moved() {
        world.map("""
                modules:
                  orders: {packages: [.orders]}
                  billing: {packages: [.billing], forbids: [java.util.zip, java.util.jar]}
                """)
                .type("shop.billing.Archive", "java.util.jar.JarFile")
                .baseline("billing.baseline", LINE, "shop.billing.Archive -> java.util.zip.JarFile");

        assertThat(world.found())
                .contains(
                        "new forbidden-dependency shop.billing.Archive -> java.util.jar.JarFile",
                        "stale baseline gone shop.billing.Archive -> java.util.zip.JarFile at ringfence/billing.baseline:3");
    }

    @Test
    void a_line_of_test_code_moves_in_test_code_alone() {
        world.testType("shop.billing.pdf.InvoiceTest", ORDER)
                .baseline("billing.baseline")
                .baseline("billing.tests.baseline", "shop.billing.InvoiceTest -> shop.orders.Order");
        String line = "shop.billing.InvoiceTest -> shop.orders.Order";

        assertThat(world.found()).containsExactly("new undeclared-dependency " + NOW);
        assertThat(world.tests().found())
                .containsExactly("moved undeclared-dependency shop.billing.pdf.InvoiceTest -> shop.orders.Order (was "
                        + line + ")");
    }

    @Test
    void frozen_code_with_the_same_bodies_is_the_same_type_whatever_its_name() {
        world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], state: frozen}}")
                .without("src/main/java/shop/billing/pdf/Invoice.java")
                .type("shop.billing.Invoice", ORDER)
                .freeze()
                .without("src/main/java/shop/billing/Invoice.java")
                .type("shop.billing.Bill", ORDER);

        assertThat(world.found())
                .contains("moved undeclared-dependency shop.billing.Bill -> shop.orders.Order (was " + LINE + ")");
    }

    @Test
    void without_a_new_violation_or_a_type_that_is_gone_no_other_project_is_looked_at() {
        world.without("src/main/java/shop/billing/pdf/Invoice.java").type("shop.billing.Invoice", ORDER);
        Surroundings asked = new Surroundings(folder, Optional.empty(), () -> {
            throw new AssertionError("asked for the others");
        });

        assertThat(Shown.lines(world.judgeAmong(asked).findings()))
                .containsExactly("known undeclared-dependency " + LINE);
    }
}
