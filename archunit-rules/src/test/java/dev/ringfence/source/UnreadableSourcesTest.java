package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Policy;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A source that JavaParser cannot read, such as one that takes {@code sealed} away from {@code non}, is no crash, and passes in no silence. */
class UnreadableSourcesTest {

    private static final String MODULES = """
            modules:
              orders: {packages: [.orders], types: [.service.Order*]}
              billing: {packages: [.billing, .service]}
            """;
    private static final String FILE = "src/main/java/shop/billing/Invoice.java";
    private static final String NON_SEALED = "    int left(int non, int sealed) { return non-sealed; }";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .map(MODULES)
                .type("shop.orders.Order")
                .source(
                        "shop/orders/Limits.java",
                        "package shop.orders;",
                        "public class Limits {",
                        "    public static final int MAX = 9;",
                        "}");
    }

    private World withImports() {
        return world().source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.Limits;",
                        "import shop.orders.Order;",
                        "public class Invoice {",
                        "    Order order;",
                        "    int max = Limits.MAX;",
                        NON_SEALED,
                        "}");
    }

    @Test
    void its_imports_are_judged_by_their_tokens_and_its_class_by_bytecode() {
        assertThat(Told.of(withImports()))
                .containsExactly(
                        "new shop.billing.Invoice -> shop.orders.Limits seen by source at " + FILE + ":2",
                        "new shop.billing.Invoice -> shop.orders.Order seen by both at " + FILE + ":3",
                        "warning at " + FILE + ":7");
    }

    @Test
    void what_it_uses_without_an_import_is_judged_where_bytecode_shows_it() {
        World world = world().type("shop.service.OrderDesk")
                .source(
                        "shop/service/Clerk.java",
                        "package shop.service;",
                        "public class Clerk {",
                        "    OrderDesk desk;",
                        "    int max = shop.orders.Limits.MAX;",
                        NON_SEALED,
                        "}");

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.service.Clerk -> shop.service.OrderDesk seen by bytecode"
                                + " at src/main/java/shop/service/Clerk.java:3",
                        "warning at src/main/java/shop/service/Clerk.java:5");
    }

    @Test
    void the_warning_says_what_is_judged_all_the_same() {
        assertThat(withImports().judge().findings().problems())
                .containsExactly(Problem.warning(
                        FILE,
                        7,
                        "JavaParser cannot read this source: unexpected \"return\". Its imports and its class file"
                                + " are judged all the same; what it uses by full name or in its own package, and"
                                + " leaves no trace of in bytecode, is not",
                        "Nothing has to be done. Where such a source should fail the build, set `unparsable: fail`"
                                + " under `policy` in the map."));
    }

    @Test
    void a_policy_that_fails_says_that_nothing_could_be_judged() {
        World world = withImports().map(MODULES + "policy: {unparsable: fail}");

        assertThat(Told.of(world)).last().isEqualTo("error at " + FILE + ":7");
        assertThat(world.judge().findings().problems())
                .extracting(Problem::remedy)
                .containsExactly(
                        "Write that place in another way, or set `unparsable: warn` under `policy` in the map.");
        assertThat(Verdict.of(world.judge().findings(), world.moduleMap().policy()))
                .isInstanceOf(Verdict.CouldNotRun.class);
    }

    @Test
    void a_warning_alone_keeps_the_verdict() {
        World world =
                withImports().map(MODULES + "exceptions: [{from: billing, to: orders, because: ORD-1, edges: 9}]");

        assertThat(Told.of(world)).last().isEqualTo("warning at " + FILE + ":7");
        assertThat(Verdict.of(world.judge().findings(), Policy.defaults())).isInstanceOf(Verdict.Kept.class);
    }

    @Test
    void one_whose_uses_are_all_excused_is_no_problem() {
        World world = withImports()
                .map(MODULES + "policy: {unparsable: fail}\n"
                        + "exceptions: [{from: billing, to: orders, because: ORD-1}]");

        assertThat(Told.of(world)).allMatch(line -> line.startsWith("excepted "));
    }

    @Test
    void one_that_names_nothing_that_it_may_not_use_is_no_problem() {
        World world = world().map(MODULES + "policy: {unparsable: fail}")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "public class Invoice {",
                        "    java.util.List<String> orders; // shop.orders.Order",
                        NON_SEALED,
                        "}");

        assertThat(Told.of(world)).isEmpty();
    }

    @Test
    void the_users_of_an_import_are_told_by_class_files_where_no_tree_tells_them() {
        World world = world().source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.Order;",
                        "public class Invoice {",
                        NON_SEALED,
                        "}",
                        "class Refund {",
                        "    Order order;",
                        "}");

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.billing.Refund -> shop.orders.Order seen by both at " + FILE + ":2",
                        "warning at " + FILE + ":4");
    }

    @Test
    void a_star_import_of_it_is_stood_for_by_what_bytecode_shows() {
        World world = world().source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.*;",
                        "public class Invoice {",
                        "    Order order;",
                        NON_SEALED,
                        "}");

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.billing.Invoice -> shop.orders.Order seen by bytecode at " + FILE + ":2 " + FILE
                                + ":4",
                        "warning at " + FILE + ":5");
    }
}
