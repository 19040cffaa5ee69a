package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Attack.MAP;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lines of baselines in unusual words, files and folders. */
final class AttackOnBaselinesTest {

    private static final String STRAY = "com.acme.Stray";

    @TempDir
    Path temp;

    private static Shop text(Shop shop, String text) {
        return shop.bytes(BASELINE, text.getBytes(StandardCharsets.UTF_8));
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a line twice, of which only the first has a reason",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # ORD-1", REFUND),
                        "kept",
                        "  baseline " + BASELINE + ":3 " + REFUND + " # ORD-1"),
                new Attack(
                        "a line in two projects, of which the second has a reason that nobody sees",
                        shop -> shop.baseline("billing", INVOICE, REFUND).baseline("orders", REFUND + " # \u2800"),
                        "broken",
                        ADDED),
                new Attack(
                        "a known line written with escapes, and another one so",
                        shop -> shop.baseline(
                                "billing",
                                "com.acme.billing.\\u0049nvoice -> com.acme.orders.Order",
                                "com.acme.billing.R\\u0065fund -> com.acme.orders.Order"),
                        "broken",
                        ADDED),
                new Attack(
                        "a type of no module in a baseline of a module",
                        shop -> shop.baseline("billing", INVOICE, STRAY),
                        "broken",
                        "! baseline " + BASELINE + ":3 " + STRAY),
                new Attack(
                        "a type that a module owns, recorded as code of no module, which no violation needs",
                        shop -> shop.baseline("billing", INVOICE, "com.acme.billing.Invoice"),
                        "kept",
                        "1 closed"),
                new Attack(
                        "a file that a name of two kinds makes one of tests and of main code",
                        shop -> shop.write(
                                        "billing/ringfence/billing.baseline.tests.baseline", Shop.BASELINE_HEAD, REFUND)
                                .onMain("tests")
                                .moveFile(
                                        "billing/ringfence/billing.baseline.tests.baseline",
                                        "billing/ringfence/billing.tests.baseline.baseline"),
                        "broken",
                        "! baseline billing/ringfence/billing.tests.baseline.baseline:2 " + REFUND),
                new Attack(
                        "a file whose name says tests in capitals",
                        shop -> shop.write("billing/ringfence/billing.tests.baseline", Shop.BASELINE_HEAD, REFUND)
                                .onMain("tests")
                                .moveFile(
                                        "billing/ringfence/billing.tests.baseline",
                                        "billing/ringfence/billing.Tests.baseline"),
                        "broken",
                        "! baseline billing/ringfence/billing.Tests.baseline:2 " + REFUND),
                new Attack(
                        "a line laid down early in a folder that no build reads",
                        shop -> shop.write("docs/old/ringfence/x.baseline", Shop.BASELINE_HEAD, REFUND),
                        "broken",
                        "! baseline docs/old/ringfence/x.baseline:2 " + REFUND),
                new Attack(
                        "a line laid down early in a hidden folder, and moved to where it counts",
                        shop -> shop.write(".cache/ringfence/x.baseline", Shop.BASELINE_HEAD, REFUND),
                        "broken",
                        "! baseline .cache/ringfence/x.baseline:2 " + REFUND),
                new Attack(
                        "a line in target, which nobody ignores",
                        shop -> shop.write("billing/target/ringfence/x.baseline", Shop.BASELINE_HEAD, REFUND)
                                .commit("built"),
                        "broken",
                        "! baseline billing/target/ringfence/x.baseline:2 " + REFUND),
                new Attack(
                        "a line laid down early below a map of its own, which is gone by now",
                        shop -> shop.write("attic/module-map.yaml", MAP)
                                .write("attic/ringfence/x.baseline", Shop.BASELINE_HEAD, REFUND)
                                .onMain("attic")
                                .without("attic/module-map.yaml"),
                        "broken",
                        "! baseline attic/ringfence/x.baseline:2 " + REFUND),
                new Attack(
                        "a map put beside a project that a named map judges all the same",
                        shop -> shop.moveMap("config/strict.yaml")
                                .write(".mvn/maven.config", "-Dringfence.map=config/strict.yaml")
                                .onMain("named")
                                .projects("billing", "orders", "catalog")
                                .write("billing/module-map.yaml", MAP)
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        "! baseline ../" + BASELINE + ":3 " + REFUND),
                new Attack(
                        "a byte order mark before the head",
                        shop -> text(shop, "\uFEFF" + Shop.BASELINE_HEAD + "\n" + INVOICE + "\n" + REFUND + "\n"),
                        "broken",
                        ADDED),
                new Attack(
                        "a last line that does not end",
                        shop -> text(shop, Shop.BASELINE_HEAD + "\n" + INVOICE + "\n" + REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a line far below, behind thousands of blank ones",
                        shop -> text(
                                shop, Shop.BASELINE_HEAD + "\n" + INVOICE + "\n" + "\n".repeat(30_000) + REFUND + "\n"),
                        "broken",
                        "! baseline " + BASELINE + ":30003 " + REFUND),
                new Attack(
                        "a line of a whole package in the place of one of its types",
                        shop -> shop.baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.*"),
                        "broken",
                        "! baseline " + BASELINE + ":2 com.acme.billing.Invoice -> com.acme.orders.*"),
                new Attack(
                        "a line turned round",
                        shop -> shop.baseline("billing", "com.acme.orders.Order -> com.acme.billing.Invoice"),
                        "broken",
                        "! baseline " + BASELINE + ":2 com.acme.orders.Order -> com.acme.billing.Invoice"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
