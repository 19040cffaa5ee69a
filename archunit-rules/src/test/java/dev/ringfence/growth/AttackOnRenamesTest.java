package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** New debt that claims to be the old one under another name. */
final class AttackOnRenamesTest {

    private static final String BILL = "com.acme.billing.Bill -> com.acme.orders.Order";
    private static final String NEW_BILL = "! baseline " + BASELINE + ":2 " + BILL;

    @TempDir
    Path temp;

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a copy of a type, whose old name is there still",
                        shop -> shop.write(Shop.sourcePath("billing/Bill"), Shop.source("billing", "Bill"))
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL),
                new Attack(
                        "a type renamed and another one copied onto its old name",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .source("billing/Invoice")
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL),
                new Attack(
                        "a copy, and the old type behind a map of its own",
                        shop -> shop.write(Shop.sourcePath("billing/Bill"), Shop.source("billing", "Bill"))
                                .write("billing/old/module-map.yaml", Attack.MAP)
                                .moveFile(
                                        Shop.sourcePath("billing/Invoice"),
                                        "billing/old/src/main/java/com/acme/billing/Invoice.java")
                                .write("billing/old/ringfence/billing.baseline", Shop.BASELINE_HEAD, INVOICE)
                                .baseline("billing", BILL),
                        "kept"),
                new Attack(
                        "a copy, and the old type in a file of another name",
                        shop -> shop.write(Shop.sourcePath("billing/Bill"), Shop.source("billing", "Bill"))
                                .moveFile(Shop.sourcePath("billing/Invoice"), Shop.sourcePath("billing/Other"))
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL),
                new Attack(
                        "a copy, and the old type among the sources of tests",
                        shop -> shop.write(Shop.sourcePath("billing/Bill"), Shop.source("billing", "Bill"))
                                .moveFile(
                                        Shop.sourcePath("billing/Invoice"),
                                        "billing/src/test/java/com/acme/billing/Invoice.java")
                                .write("billing/ringfence/billing.tests.baseline", Shop.BASELINE_HEAD, INVOICE)
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL,
                        "! baseline billing/ringfence/billing.tests.baseline:2 " + INVOICE),
                new Attack(
                        "a name that differs in the size of a letter, with code of its own",
                        shop -> shop.delete("billing/Invoice")
                                .write(
                                        Shop.sourcePath("billing/INVOICE"),
                                        "package com.acme.billing;",
                                        "class INVOICE { long a = 7; }")
                                .baseline("billing", "com.acme.billing.INVOICE -> com.acme.orders.Order"),
                        "broken",
                        "! baseline " + BASELINE + ":2 com.acme.billing.INVOICE -> com.acme.orders.Order"),
                new Attack(
                        "a name that differs in the size of a letter, with the same code",
                        shop -> shop.rename("billing/Invoice", "billing/INVOICE")
                                .baseline("billing", "com.acme.billing.INVOICE -> com.acme.orders.Order"),
                        "kept"),
                new Attack(
                        "a type that goes to another module, and takes along what it may not use there",
                        shop -> shop.rename("billing/Invoice", "catalog/Invoice")
                                .baseline("billing")
                                .baseline("catalog", "com.acme.catalog.Invoice -> com.acme.orders.Order"),
                        "kept"),
                new Attack(
                        "two types of one name in two projects, of which one line is moved to the other",
                        shop -> shop.write(
                                        "invoicing/src/main/java/com/acme/billing/Invoice.java",
                                        "package com.acme.billing;",
                                        "class Invoice { int other; }")
                                .baseline("billing")
                                .baseline("invoicing", INVOICE),
                        "kept"),
                new Attack(
                        "a type of main code that goes to the tests and comes back with more",
                        shop -> shop.moveFile(
                                        Shop.sourcePath("billing/Refund"),
                                        "billing/src/test/java/com/acme/billing/Refund.java")
                                .commit("to the tests")
                                .moveFile(
                                        "billing/src/test/java/com/acme/billing/Refund.java",
                                        Shop.sourcePath("billing/Refund"))
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        Attack.ADDED),
                new Attack(
                        "two new types for one old one, in two commits",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .baseline("billing", BILL)
                                .commit("one")
                                .write(Shop.sourcePath("billing/Note"), Shop.source("billing", "Note"))
                                .baseline("billing", BILL, "com.acme.billing.Note -> com.acme.orders.Order")
                                .commit("two"),
                        "broken",
                        "! baseline " + BASELINE + ":3 com.acme.billing.Note -> com.acme.orders.Order"),
                new Attack(
                        "an old type deleted, whose name a comment of another language keeps alive",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .write(
                                        "billing/src/main/kotlin/Notes.kt",
                                        "package com.acme.billing",
                                        "// class Invoice",
                                        "class Notes")
                                .baseline("billing", BILL),
                        "kept"),
                new Attack(
                        "an old type deleted, which a Kotlin source of another name declares by now",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .write("billing/src/main/kotlin/Notes.kt", "package com.acme.billing", "class Invoice")
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL),
                new Attack(
                        "an old type deleted, which a Groovy source declares as its second one",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .write(
                                        "billing/src/main/groovy/Notes.groovy",
                                        "package com.acme.billing",
                                        "class Notes {}",
                                        "class Invoice {}")
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL),
                new Attack(
                        "an old type deleted, which the source of its heir declares as well",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .write(
                                        Shop.sourcePath("billing/Bill"),
                                        String.join("\n", Shop.source("billing", "Bill")) + "\nclass Invoice {}")
                                .baseline("billing", BILL),
                        "broken",
                        NEW_BILL),
                new Attack(
                        "an old type that becomes a nested one, with its line under the name of the outer one",
                        shop -> shop.delete("billing/Invoice")
                                .write(
                                        Shop.sourcePath("billing/Bills"),
                                        "package com.acme.billing;",
                                        "class Bills {",
                                        String.join("\n", Shop.source("billing", "Invoice"))
                                                .replace("package com.acme.billing;\n", "")
                                                .replace("public", "static"),
                                        "}")
                                .baseline("billing", "com.acme.billing.Bills -> com.acme.orders.Order"),
                        "kept"),
                new Attack(
                        "a type renamed to one of tests, whose line is that of main code and serves nobody",
                        shop -> shop.delete("billing/Invoice")
                                .write(
                                        "billing/src/test/java/com/acme/billing/Bill.java",
                                        Shop.source("billing", "Bill"))
                                .baseline("billing", BILL),
                        "kept"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen_or_said_not_to_be(Attack attack) {
        attack.on(temp);
    }
}
