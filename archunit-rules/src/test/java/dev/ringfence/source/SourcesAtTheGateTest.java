package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a source shows counts in baselines, exceptions and the whole view like all else. */
class SourcesAtTheGateTest {

    private static final String MODULES = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";
    private static final String EDGE = "shop.billing.Invoice -> shop.orders.Limits";
    private static final String SEEN = EDGE + " seen by source at src/main/java/shop/billing/Invoice.java:3";

    @TempDir
    private Path folder;

    private World world = World.in(Path.of(""));

    @BeforeEach
    void an_inlined_constant_is_all_that_billing_uses_of_orders() {
        world = World.in(folder)
                .map(MODULES)
                .source(
                        "shop/orders/Limits.java",
                        "package shop.orders;",
                        "public class Limits {",
                        "    public static final int MAX = 9;",
                        "}")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "public class Invoice {",
                        "    boolean isMax(int i) { switch (i) { case shop.orders.Limits.MAX: return true; default: return false; } }",
                        "}");
    }

    @Test
    void it_is_a_violation_like_any_other() {
        assertThat(Told.of(world)).containsExactly("new " + SEEN);
    }

    @Test
    void a_baseline_makes_it_known() {
        assertThat(Told.of(world.baseline("billing.baseline", EDGE))).containsExactly("known " + SEEN);
    }

    @Test
    void its_baseline_line_is_stale_once_the_source_has_lost_it() {
        world.baseline("billing.baseline", EDGE)
                .source("shop/billing/Invoice.java", "package shop.billing;", "public class Invoice {}");

        assertThat(Told.of(world)).containsExactly("stale gone " + EDGE);
    }

    @Test
    void its_baseline_line_is_stale_once_the_map_allows_it() {
        world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: [orders]}}")
                .baseline("billing.baseline", EDGE);

        assertThat(Told.of(world)).containsExactly("stale allowed " + EDGE);
    }

    @Test
    void an_exception_excuses_it() {
        world.map(MODULES + "exceptions: [{from: billing, to: .orders.Limits, because: ORD-1}]");

        assertThat(Told.of(world)).containsExactly("excepted " + SEEN);
        assertThat(Told.lines(world.judgedInWholeView())).containsExactly("excepted " + SEEN);
    }

    @Test
    void a_module_that_only_sources_use_is_required_not_in_vain() {
        world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: [orders]}}");

        assertThat(Told.lines(world.judgedInWholeView())).isEmpty();
    }

    @Test
    void a_package_info_that_leaves_no_class_may_be_known_and_go() {
        String ofPackage = "shop.billing.package-info -> shop.orders.Draft";
        world.source(
                        "shop/orders/Draft.java",
                        "package shop.orders;",
                        "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.SOURCE)",
                        "public @interface Draft {}")
                .source("shop/billing/Invoice.java", "package shop.billing;", "public class Invoice {}")
                .source("shop/billing/package-info.java", "@shop.orders.Draft", "package shop.billing;")
                .compile("-Xpkginfo:nonempty")
                .baseline("billing.baseline", ofPackage);

        assertThat(folder.resolve("target/classes/shop/billing/package-info.class"))
                .doesNotExist();
        assertThat(Told.of(world))
                .containsExactly(
                        "known " + ofPackage + " seen by source at src/main/java/shop/billing/package-info.java:1");

        world.source("shop/billing/package-info.java", "package shop.billing;");
        assertThat(Told.of(world)).containsExactly("stale type-gone " + ofPackage);
    }
}
