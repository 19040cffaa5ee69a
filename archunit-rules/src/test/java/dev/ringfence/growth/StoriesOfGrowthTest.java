package dev.ringfence.growth;

import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a branch, each a real git repository. */
final class StoriesOfGrowthTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              orders:
                packages: [.orders]
                exports: [.api]
              catalog:
                packages: [.catalog]
                state: frozen
              billing:
                packages: [.billing]
                exports: []
                requires: [orders]""";

    private static final String[] REWRITTEN = {
        "package com.acme.billing;",
        "",
        "import com.acme.orders.Order;",
        "",
        "public class Bill {",
        "    private long started = System.nanoTime();",
        "    long elapsed(long now, Order order) {",
        "        long nanos = now - started;",
        "        return nanos < 0 ? Long.MAX_VALUE : nanos / 1_000_000;",
        "    }",
        "    synchronized void restart(boolean wait) throws InterruptedException {",
        "        if (wait) {",
        "            wait(elapsed(started, null));",
        "        }",
        "        started ^= 31;",
        "    }",
        "}"
    };

    @TempDir
    Path temp;

    static Stream<Story> stories() {
        return Stream.of(
                new Story("a branch that adds nothing", shop -> shop, "kept"),
                new Story(
                        "a line without a reason",
                        shop -> shop.baseline("billing", INVOICE, REFUND),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a line whose reason nobody sees",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # \u200B"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a line whose reason is drawn as nothing, though it is a letter",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # \u3164"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a line whose reason is dots alone",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # ..."),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a loosening whose trailer nobody sees",
                        shop -> shop.editMap("state: frozen", "state: active")
                                .commit("x\n\nRingfence-Reason: \u00A0\u200B"),
                        "broken",
                        "! state module-map.yaml:7 catalog is active, and was frozen"),
                new Story(
                        "a loosening whose older trailer says why, and whose newer one nothing",
                        shop -> shop.editMap("state: frozen", "state: active")
                                .commit("x\n\nRingfence-Reason: ORD-6")
                                .commit("y\n\nRingfence-Reason: -"),
                        "kept",
                        "  state module-map.yaml:7 catalog is active, and was frozen # ORD-6"),
                new Story(
                        "debt of tests that becomes debt of main code",
                        shop -> shop.write("billing/ringfence/billing.tests.baseline", Shop.BASELINE_HEAD, REFUND)
                                .onMain("tests")
                                .without("billing/ringfence/billing.tests.baseline")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "debt of main code that tests get as well",
                        shop -> shop.write("billing/ringfence/billing.tests.baseline", Shop.BASELINE_HEAD, INVOICE),
                        "broken",
                        "! baseline billing/ringfence/billing.tests.baseline:2 " + INVOICE),
                new Story(
                        "a frozen module that is extracted from now on, so that its types may be deleted",
                        shop -> shop.editMap("state: frozen", "state: extracting"),
                        "broken",
                        "1 closed",
                        "! state module-map.yaml:7 catalog is extracting, and was frozen"),
                new Story(
                        "a frozen module that is extracted from now on, and keeps its types",
                        shop -> shop.editMap("state: frozen", "state: extracting\n    freeze: {deletions: forbid}"),
                        "kept",
                        "1 closed"),
                new Story(
                        "a tag that is called like the base, on the branch itself",
                        shop -> {
                            shop.baseline("billing", INVOICE, REFUND).commit("added");
                            shop.repo.tag("main");
                            return shop;
                        },
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a reference beside the branches that is called like the base",
                        shop -> {
                            shop.baseline("billing", INVOICE, REFUND).commit("added");
                            shop.repo.reference("refs/main");
                            return shop;
                        },
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a branch on another one whose line the base has by now, in a commit of its own",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("one")
                                .onMainAlone(main -> main.write(
                                                "billing/ringfence/billing.baseline",
                                                Shop.BASELINE_HEAD,
                                                INVOICE,
                                                REFUND)
                                        .commit("one, squashed"))
                                .write("x", "two"),
                        "kept"),
                new Story(
                        "a branch that adds another line on top of one that the base has by now",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("one")
                                .onMainAlone(main -> main.write(
                                                "billing/ringfence/billing.baseline",
                                                Shop.BASELINE_HEAD,
                                                INVOICE,
                                                REFUND)
                                        .commit("one, squashed"))
                                .baseline(
                                        "billing", INVOICE, REFUND, "com.acme.billing.Refund -> com.acme.orders.Line"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:4 com.acme.billing.Refund -> com.acme.orders.Line"),
                new Story(
                        "a loosening that the base has by now as well",
                        shop -> shop.editMap("exports: [.api]", "exports: '*'")
                                .commit("one")
                                .onMainAlone(main -> main.write(
                                                "module-map.yaml",
                                                MAP.replace("exports: [.api]", "exports: '*'")
                                                        .split("\n"))
                                        .commit("one, squashed")),
                        "kept"),
                new Story(
                        "a state that the base has changed as well, to another one",
                        shop -> shop.onMainAlone(main -> main.write(
                                                "module-map.yaml",
                                                MAP.replace("state: frozen", "state: extracting")
                                                        .split("\n"))
                                        .commit("main extracts"))
                                .editMap("state: frozen", "state: active"),
                        "broken",
                        "! state module-map.yaml:7 catalog is active, and was frozen"),
                new Story(
                        "an exception that the base has by now as well, for a shorter time",
                        shop -> shop.onMainAlone(main -> main.write(
                                                "module-map.yaml",
                                                (MAP
                                                                + "\nexceptions:\n  - {from: billing, to: catalog, because: X, until: 2030-01-01}")
                                                        .split("\n"))
                                        .commit("main excuses"))
                                .map(
                                        MAP
                                                + "\nexceptions:\n  - {from: billing, to: catalog, because: X, until: 2031-01-01}"),
                        "kept",
                        "  exception module-map.yaml:15 billing -> catalog # X"),
                new Story(
                        "a claim on code that the base has given to another module since",
                        shop -> shop.onMainAlone(main -> main.write(
                                                "module-map.yaml",
                                                MAP.replace("[.catalog]", "[.catalog, .orders]")
                                                        .replace("[.orders]", "[.sales]")
                                                        .split("\n"))
                                        .commit("main gives orders to catalog"))
                                .editMap("packages: [.orders]", "packages: [.sales]")
                                .editMap("packages: [.billing]", "packages: [.billing, .orders]"),
                        "broken",
                        "! claim module-map.yaml:11 billing claims com.acme.orders, which was of orders"),
                new Story(
                        "two exports of one line, one of which the base has by now as well",
                        shop -> shop.onMainAlone(main -> main.write(
                                                "module-map.yaml",
                                                MAP.replace("exports: []", "exports: [.api]")
                                                        .split("\n"))
                                        .commit("main opens one"))
                                .editMap("exports: []", "exports: [.api, .spi]"),
                        "broken",
                        "! exports module-map.yaml:12 billing exports com.acme.billing.spi"),
                new Story(
                        "two branches that have merged each other",
                        shop -> {
                            shop.write("x", "topic").commit("topic");
                            shop.onMainAlone(main -> main.write(
                                            "billing/ringfence/billing.baseline", Shop.BASELINE_HEAD, INVOICE, REFUND)
                                    .commit("main adds a line"));
                            shop.repo.reference("refs/heads/topic-before");
                            shop.merge("main");
                            shop.onMainAlone(main -> main.merge("topic-before"));
                            return shop.write("y", "topic goes on").commit("on");
                        },
                        "kept"),
                new Story(
                        "a folder of baselines that the base had as a link",
                        shop -> {
                            shop.repo.move("billing/ringfence", "billing/rf").linkTo("billing/ringfence", "rf");
                            return shop.onMain("linked")
                                    .write("billing/rf/billing.baseline", Shop.BASELINE_HEAD, INVOICE, REFUND);
                        },
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a mark that the base had behind a link",
                        shop -> {
                            shop.repo.move("ringfence", "rf").linkTo("ringfence", "./rf");
                            shop.repo.move("billing/ringfence", "x/y/rf").linkTo("billing/ringfence", "../x/y/rf");
                            return shop.onMain("linked").editMap("state: frozen", "state: active");
                        },
                        "broken",
                        "! state module-map.yaml:7 catalog is active, and was frozen"),
                new Story(
                        "a baseline that the base had behind a link to a link",
                        shop -> {
                            shop.repo
                                    .move("billing/ringfence/billing.baseline", "kept/b")
                                    .linkTo("kept/a", "b");
                            shop.repo.linkTo("billing/ringfence/billing.baseline", "../../kept/a");
                            return shop.onMain("linked");
                        },
                        "kept"),
                new Story(
                        "a map that the base had behind a link",
                        shop -> {
                            shop.repo
                                    .move("module-map.yaml", "conf/map.yaml")
                                    .linkTo("module-map.yaml", "conf/map.yaml");
                            return shop.onMain("linked")
                                    .write(
                                            "conf/map.yaml",
                                            MAP.replace("state: frozen", "state: active")
                                                    .split("\n"));
                        },
                        "broken",
                        "! state module-map.yaml:7 catalog is active, and was frozen"),
                new Story(
                        "a baseline that the base had behind a link that leads in a circle, or out of the repository",
                        shop -> {
                            shop.without("billing/ringfence/billing.baseline");
                            shop.repo
                                    .linkTo("billing/ringfence/billing.baseline", "b2")
                                    .linkTo("billing/ringfence/b2", "billing.baseline");
                            shop.repo.linkTo("catalog/ringfence/x.baseline", "../../../../etc/hosts");
                            return shop.onMain("linked")
                                    .without("billing/ringfence/billing.baseline")
                                    .without("catalog/ringfence/x.baseline")
                                    .baseline("billing", INVOICE + " # ORD-1");
                        },
                        "kept",
                        "  baseline billing/ringfence/billing.baseline:2 " + INVOICE + " # ORD-1"),
                new Story(
                        "a line beside a project that lies beside the folder of a named map",
                        shop -> shop.moveMap("config/module-map.yaml")
                                .onMain("in config")
                                .projects("billing", "orders")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        "! baseline ../billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a lock beside a project that lies beside the folder of a named map",
                        shop -> shop.moveMap("config/module-map.yaml")
                                .onMain("in config")
                                .projects("billing", "catalog")
                                .lock("catalog", "com.acme.catalog.Item", 'B'),
                        "broken",
                        "! lock ../catalog/ringfence/catalog.lock:2 com.acme.catalog.Item"),
                new Story(
                        "a project that lies beside the folder of a named map and moves, with its baseline",
                        shop -> {
                            shop.moveMap("config/module-map.yaml")
                                    .onMain("in config")
                                    .projects("bills");
                            return shop.moveFile("billing", "bills");
                        },
                        "kept"),
                new Story(
                        "a line below another map, beside the folder of a named map",
                        shop -> shop.moveMap("config/module-map.yaml")
                                .onMain("in config")
                                .projects("billing")
                                .write("other/module-map.yaml", MAP)
                                .write("other/ringfence/billing.baseline", Shop.BASELINE_HEAD, REFUND),
                        "kept"),
                new Story(
                        "a line in a file without a name, which a build reads like any other",
                        shop -> shop.write("billing/ringfence/.baseline", Shop.BASELINE_HEAD, REFUND),
                        "broken",
                        "! baseline billing/ringfence/.baseline:2 " + REFUND),
                new Story(
                        "a line beside a map that no walk finds, since it lies in the folder of the baselines",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .write("billing/ringfence/module-map.yaml", "version: 1"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a line with a reason",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # until ORD-1"),
                        "kept",
                        "  baseline billing/ringfence/billing.baseline:3 " + REFUND + " # until ORD-1"),
                new Story(
                        "a line with a reason where the base asks for no growth at all",
                        shop -> shop.editMap("root:", "policy: {growth: fail}\nroot:")
                                .onMain("stricter")
                                .baseline("billing", INVOICE, REFUND + " # until ORD-1"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND + " # until ORD-1"),
                new Story(
                        "a line and a policy that would let it pass, in one branch",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .editMap("root:", "policy:\n  growth: off\nroot:"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND,
                        "! policy module-map.yaml:3 policy growth: off"),
                new Story(
                        "a requires with its because",
                        shop -> shop.editMap(
                                "requires: [orders]", "requires: [orders, {module: catalog, because: ORD-2}]"),
                        "kept",
                        "  requires module-map.yaml:13 billing requires catalog # ORD-2"),
                new Story(
                        "a requires without one",
                        shop -> shop.editMap("requires: [orders]", "requires: [orders, catalog]"),
                        "broken",
                        "! requires module-map.yaml:13 billing requires catalog"),
                new Story(
                        "a loosened map, and a commit that says why",
                        shop -> shop.editMap("exports: []", "exports: [.api]")
                                .commit("Open billing\n\nRingfence-Reason: ORD-3 needs it\n"),
                        "kept",
                        "  exports module-map.yaml:12 billing exports com.acme.billing.api # ORD-3 needs it"),
                new Story(
                        "a commit on the base that says why for its own change",
                        shop -> shop.commit("x")
                                .onMainAlone(main -> main.write("other", "1").commit("Ringfence-Reason: not yours"))
                                .editMap("exports: []", "exports: [.api]"),
                        "broken",
                        "! exports module-map.yaml:12 billing exports com.acme.billing.api"),
                new Story(
                        "a map nearer to the code put over that of the base",
                        shop -> shop.write("billing/module-map.yaml", MAP).judgedBy("billing/module-map.yaml"),
                        "broken",
                        "! map module-map.yaml:1 this map judges in the stead of ../module-map.yaml"),
                new Story(
                        "a map of another name put over that of the base",
                        shop -> shop.write("loose.yaml", MAP).judgedBy("loose.yaml"),
                        "broken",
                        "! map loose.yaml:1 this map judges in the stead of module-map.yaml"),
                new Story(
                        "a map that a pom of the base named, beside another",
                        shop -> shop.write("strict.yaml", MAP)
                                .write("pom.xml", "<ringfence.map>strict.yaml</ringfence.map>")
                                .onMain("two maps")
                                .judgedBy("strict.yaml"),
                        "kept"),
                new Story(
                        "a type renamed, and its line rewritten",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order"),
                        "kept"),
                new Story(
                        "a type renamed, rewritten in a later commit, and its line rewritten",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .commit("renamed")
                                .write("billing/src/main/java/com/acme/billing/Bill.java", REWRITTEN)
                                .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order")
                                .commit("rewritten"),
                        "kept"),
                new Story(
                        "a type that main renamed, rewritten on the branch, and its line rewritten",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .onMain("renamed")
                                .write("billing/src/main/java/com/acme/billing/Bill.java", REWRITTEN)
                                .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order")
                                .commit("rewritten"),
                        "kept"),
                new Story(
                        "a type rewritten and renamed in one commit, and its line rewritten",
                        shop -> shop.delete("billing/Invoice")
                                .write("billing/src/main/java/com/acme/billing/Bill.java", REWRITTEN)
                                .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order")
                                .commit("both"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 com.acme.billing.Bill -> com.acme.orders.Order"),
                new Story(
                        "a used type moved to another project, and its line rewritten",
                        shop -> shop.rename("orders/Order", "orders/Purchase")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.Purchase")
                                .commit("renamed"),
                        "kept"),
                new Story(
                        "a new line that rides on an unrelated deletion",
                        shop -> shop.delete("billing/Invoice").baseline("billing", REFUND),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 " + REFUND),
                new Story(
                        "a rename, its line rewritten, and one line more of the new name",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .baseline(
                                        "billing",
                                        "com.acme.billing.Bill -> com.acme.orders.Line",
                                        "com.acme.billing.Bill -> com.acme.orders.Order"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 com.acme.billing.Bill -> com.acme.orders.Line"),
                new Story(
                        "a star import of another package, to which only one of its types went",
                        shop -> shop.baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.*")
                                .onMain("star")
                                .rename("orders/Line", "catalog/Line")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.catalog.*"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 com.acme.billing.Invoice -> com.acme.catalog.*"),
                new Story(
                        "a star import of a package that was renamed, and its line rewritten",
                        shop -> shop.editMap("packages: [.orders]", "packages: [.orders, .sales]")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.*")
                                .onMain("star")
                                .rename("orders/Line", "sales/Line")
                                .rename("orders/Order", "sales/Order")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.sales.*"),
                        "kept"),
                new Story(
                        "a star import of a package that was renamed, by a type that went to another project",
                        shop -> shop.editMap("packages: [.orders]", "packages: [.orders, .sales]")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.*")
                                .onMain("star")
                                .rename("orders/Line", "sales/Line")
                                .rename("orders/Order", "sales/Order")
                                .rename("billing/Invoice", "invoicing/Invoice")
                                .baseline("billing")
                                .baseline("invoicing", "com.acme.invoicing.Invoice -> com.acme.sales.*"),
                        "kept"),
                new Story(
                        "a star import of a package whose types went to two others, one of which had types before",
                        shop -> shop.editMap("packages: [.orders]", "packages: [.orders, .sales]")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.*")
                                .onMain("star")
                                .rename("orders/Line", "sales/Line")
                                .rename("orders/Order", "catalog/Order")
                                .baseline(
                                        "billing",
                                        "com.acme.billing.Invoice -> com.acme.catalog.*",
                                        "com.acme.billing.Invoice -> com.acme.sales.*"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 com.acme.billing.Invoice -> com.acme.catalog.*"),
                new Story(
                        "a used type that is written in another language now, and has another name",
                        shop -> shop.rename("orders/Order", "orders/Purchase")
                                .moveFile(
                                        "orders/src/main/java/com/acme/orders/Purchase.java",
                                        "orders/src/main/java/com/acme/orders/Purchase.kt")
                                .baseline("billing", "com.acme.billing.Invoice -> com.acme.orders.Purchase"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 com.acme.billing.Invoice -> com.acme.orders.Purchase"),
                new Story(
                        "a type renamed, whose old name a copy among the resources still bears",
                        shop -> shop.write(
                                        "billing/src/test/resources/com/acme/billing/Invoice.java",
                                        Shop.source("billing", "Invoice"))
                                .onMain("copy")
                                .rename("billing/Invoice", "billing/Bill")
                                .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order"),
                        "kept"),
                new Story(
                        "a line of main code, and that of a test which is like what it began at",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .baseline("billing")
                                .write(
                                        "billing/ringfence/billing.tests.baseline",
                                        Shop.BASELINE_HEAD,
                                        "com.acme.billing.Bill -> com.acme.orders.Order"),
                        "broken",
                        "! baseline billing/ringfence/billing.tests.baseline:2 com.acme.billing.Bill -> com.acme.orders.Order"),
                new Story(
                        "a line behind a symbolic link",
                        shop -> shop.baseline("hidden", INVOICE, REFUND)
                                .link("billing/ringfence/billing.baseline", "hidden/ringfence/billing.baseline")
                                .write("hidden/module-map.yaml", MAP),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a line that git ignores, and tracks all the same",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("tracked")
                                .write(".gitignore", "*.baseline"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a line in a folder that git ignores, and tracks all the same",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("tracked")
                                .write(".gitignore", "ringfence/"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "two lines in the place of one, where both of its types were renamed",
                        shop -> shop.rename("billing/Invoice", "billing/Bill")
                                .rename("orders/Order", "orders/Purchase")
                                .baseline(
                                        "billing",
                                        "com.acme.billing.Bill -> com.acme.orders.Order",
                                        "com.acme.billing.Bill -> com.acme.orders.Purchase"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 com.acme.billing.Bill -> com.acme.orders.Order"),
                new Story(
                        "a sample with a map and debt of its own",
                        shop -> shop.baseline("samples/one", REFUND).write("samples/one/module-map.yaml", MAP),
                        "kept"),
                new Story(
                        "a map that moved up with the code, and is as it was",
                        shop -> shop.moveMap("shop/module-map.yaml")
                                .onMain("below")
                                .moveMap("module-map.yaml"),
                        "kept"),
                new Story(
                        "a map of a name that only a command line knew, replaced by another",
                        shop -> shop.moveMap("strict.yaml").onMain("named").moveMap("loose.yaml"),
                        "broken",
                        "! map loose.yaml:1 this map judges in the stead of one that is not found at the base, where debt was"
                                + " recorded"),
                new Story(
                        "a line in the folder of a map put over another",
                        shop -> shop.write("billing/module-map.yaml", MAP)
                                .baseline("billing", INVOICE, REFUND)
                                .judgedBy("billing/module-map.yaml")
                                .commit("Ringfence-Reason: billing is built alone"),
                        "broken",
                        "! baseline ringfence/billing.baseline:3 " + REFUND,
                        "  map module-map.yaml:1 this map judges in the stead of ../module-map.yaml # billing is built alone"),
                new Story(
                        "a new module made of the uses of another",
                        shop -> shop.editMap(
                                        "billing:",
                                        "dunning:\n    packages: [.dunning]\n    requires: [orders]\n  billing:")
                                .baseline("billing", INVOICE, "com.acme.dunning.Run -> com.acme.orders.api.Id"),
                        "broken",
                        "1 closed",
                        "! baseline billing/ringfence/billing.baseline:3 com.acme.dunning.Run -> com.acme.orders.api.Id"),
                new Story(
                        "a line that moved to another project",
                        shop -> shop.baseline("billing").baseline("invoicing", INVOICE),
                        "kept"),
                new Story(
                        "a map made stricter, and the lines that record it",
                        shop -> shop.editMap("exports: [.api]", "exports: [.api]\n    state: closed")
                                .baseline(
                                        "billing",
                                        INVOICE,
                                        "com.acme.billing.Refund -> com.acme.orders.api.Id # ORD-4"),
                        "kept",
                        "2 closed"),
                new Story(
                        "the base merged into the branch, with a line that the base has added",
                        shop -> shop.write("topic", "1")
                                .commit("topic")
                                .onMainAlone(main -> main.write(
                                                "billing/ringfence/refund.baseline",
                                                "# ringfence-baseline/1, written by: mvn ringfence:baseline",
                                                REFUND)
                                        .commit("debt of another"))
                                .merge("main"),
                        "kept"),
                new Story(
                        "a branch that is behind a base that has pruned",
                        shop -> shop.write("topic", "1")
                                .commit("topic")
                                .onMainAlone(main -> main.write(
                                                "billing/ringfence/billing.baseline",
                                                "# ringfence-baseline/1, written by: mvn ringfence:baseline")
                                        .commit("pruned")),
                        "kept"),
                new Story(
                        "a line that the branch added and took back",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("added")
                                .revert(),
                        "kept"),
                new Story(
                        "a revert that brings a line back which the base had pruned",
                        shop -> shop.baseline("billing").onMain("pruned").revert(),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:2 " + INVOICE),
                new Story("a line dropped, since the use is gone", shop -> shop.baseline("billing"), "kept"),
                new Story(
                        "both branches add the same line",
                        shop -> shop.baseline("billing", INVOICE, REFUND + " # ours")
                                .commit("ours")
                                .onMainAlone(main -> main.write(
                                                "billing/ringfence/other.baseline",
                                                "# ringfence-baseline/1, written by: mvn ringfence:baseline",
                                                REFUND + " # theirs")
                                        .commit("theirs"))
                                .merge("main"),
                        "kept"),
                new Story(
                        "a checkout without a branch, as CI systems make one",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("added")
                                .detach(),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a pull request, of which the CI system names the target",
                        shop -> shop.baseline("billing", INVOICE, REFUND)
                                .commit("added")
                                .inCi("GITHUB_BASE_REF", "main"),
                        "broken",
                        "! baseline billing/ringfence/billing.baseline:3 " + REFUND),
                new Story(
                        "a build of no pull request",
                        shop -> shop.baseline("billing", INVOICE, REFUND).inCi("GITHUB_BASE_REF", ""),
                        "not asked"),
                new Story(
                        "a base of a name that nobody has",
                        shop -> shop.against("mian"),
                        "could-not-run",
                        "growth was not judged: the base of this branch is not in this clone: mian, which ringfence.base names"),
                new Story(
                        "a target that the CI system names and did not fetch",
                        shop -> shop.inCi("CHANGE_TARGET", "release"),
                        "kept",
                        "growth was not judged: the base of this branch is not in this clone: release, which CHANGE_TARGET names"),
                new Story(
                        "a fingerprint recorded anew without a reason",
                        shop -> shop.lock("catalog", "com.acme.catalog.Item", 'B'),
                        "broken",
                        "! lock catalog/ringfence/catalog.lock:2 com.acme.catalog.Item"),
                new Story(
                        "a fingerprint recorded anew with a reason",
                        shop -> shop.lockLine("catalog", "com.acme.catalog.Item", "B".repeat(43) + " # INC-7"),
                        "kept",
                        "  lock catalog/ringfence/catalog.lock:2 com.acme.catalog.Item # INC-7"),
                new Story(
                        "a fingerprint recorded anew under another name of its module",
                        shop -> shop.editMap("catalog:", "goods:")
                                .unlock("catalog")
                                .lock("goods", "com.acme.catalog.Item", 'B'),
                        "broken",
                        "! lock goods/ringfence/goods.lock:2 com.acme.catalog.Item"),
                new Story(
                        "a new type of frozen code, locked under another name of its module",
                        shop -> shop.editMap("catalog:", "goods:")
                                .unlock("catalog")
                                .lock("goods", "com.acme.catalog.Added", 'A'),
                        "broken",
                        "! lock goods/ringfence/goods.lock:2 com.acme.catalog.Added"),
                new Story(
                        "a fingerprint recorded anew in a module that the frozen one holds now",
                        shop -> shop.editMap(
                                        "state: frozen", "state: frozen\n    modules: {core: {packages: [.catalog]}}")
                                .lock("catalog.core", "com.acme.catalog.Item", 'B'),
                        "broken",
                        "1 closed",
                        "! lock catalog.core/ringfence/catalog.core.lock:2 com.acme.catalog.Item"),
                new Story(
                        "a frozen module of another name, and its lock as it was",
                        shop -> shop.editMap("catalog:", "goods:")
                                .unlock("catalog")
                                .lock("goods", "com.acme.catalog.Item", 'A'),
                        "kept"),
                new Story(
                        "a frozen resource recorded anew without a reason",
                        shop -> shop.lockOf("catalog", "./catalog/items.sql = " + "A".repeat(43))
                                .onMain("locked")
                                .lockOf("catalog", "./catalog/items.sql = " + "B".repeat(43)),
                        "broken",
                        "! lock catalog/ringfence/catalog.lock:2 catalog/items.sql"),
                new Story(
                        "a lock that tells variants apart from now on",
                        shop -> shop.lockOfVariants("catalog", "17/com.acme.catalog.Item A", "com.acme.catalog.Item A"),
                        "kept"),
                new Story(
                        "a variant that is another one than the lock knew",
                        shop -> shop.lockOfVariants("catalog", "17/com.acme.catalog.Item B", "com.acme.catalog.Item A"),
                        "broken",
                        "! lock catalog/ringfence/catalog.lock:2 17/com.acme.catalog.Item"),
                new Story(
                        "a variant and its type that have changed places",
                        shop -> shop.lockOfVariants("catalog", "17/com.acme.catalog.Item B", "com.acme.catalog.Item A")
                                .onMain("locked")
                                .lockOfVariants("catalog", "17/com.acme.catalog.Item A", "com.acme.catalog.Item B"),
                        "broken",
                        "! lock catalog/ringfence/catalog.lock:2 17/com.acme.catalog.Item",
                        "! lock catalog/ringfence/catalog.lock:3 com.acme.catalog.Item"),
                new Story(
                        "the first lock of a module",
                        shop -> shop.editMap("exports: []", "exports: []\n    state: frozen")
                                .lock("billing", "com.acme.billing.Invoice", 'A'),
                        "kept",
                        "1 closed"),
                new Story(
                        "a module that nobody froze any more",
                        shop -> shop.editMap("state: frozen", "state: active"),
                        "broken",
                        "! state module-map.yaml:7 catalog is active, and was frozen"),
                new Story(
                        "the mark deleted that makes recorded lines ask a reason",
                        shop -> shop.without("ringfence/adopted"),
                        "broken",
                        "! policy ringfence/adopted:1 ringfence/adopted is gone, so what is recorded needs no reason"),
                new Story(
                        "an exception, which always says why",
                        shop -> shop.editMap(
                                "requires: [orders]",
                                "requires: [orders]\nexceptions:\n  - {from: billing, to: catalog, because: ORD-5}"),
                        "kept",
                        "  exception module-map.yaml:15 billing -> catalog # ORD-5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void every_story_has_its_verdict(Story story) {
        story.in(Shop.with(temp, MAP));
    }

    @Test
    void lines_that_moved_with_their_types_are_counted_and_others_are_not() {
        try (Shop shop =
                Shop.with(temp, MAP).baseline("billing", INVOICE, REFUND).onMain("more")) {
            shop.rename("billing/Invoice", "billing/Bill")
                    .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order", REFUND);

            assertThat(shop.moved()).isEqualTo(1);
        }
    }

    @Test
    void a_line_that_is_gone_is_paid_off_and_one_that_bears_another_name_is_not() {
        try (Shop shop =
                Shop.with(temp, MAP).baseline("billing", INVOICE, REFUND).onMain("more")) {
            shop.rename("billing/Invoice", "billing/Bill")
                    .baseline("billing", "com.acme.billing.Bill -> com.acme.orders.Order");

            assertThat(shop.fixed()).containsExactly("billing/ringfence/billing.baseline:3 " + REFUND);
        }
    }

    @Test
    void a_line_that_only_changed_its_file_is_not_counted_as_moved() {
        try (Shop shop = Shop.with(temp, MAP)) {
            shop.moveFile("billing/ringfence/billing.baseline", "orders/ringfence/billing.baseline");

            assertThat(shop.moved()).isZero();
        }
    }

    @Test
    void the_first_branch_passes_and_says_so() {
        try (Shop shop = Shop.bare(temp).begin().map(MAP).baseline("billing", INVOICE)) {
            assertThat(shop.verdict())
                    .isEqualTo(
                            "kept\nnothing was recorded at the base yet, so this branch begins: nothing counts as growth");
        }
    }

    @Test
    void a_map_without_recorded_debt_is_still_the_beginning() {
        try (Shop shop = Shop.bare(temp).map(MAP).begin().baseline("billing", INVOICE)) {
            assertThat(shop.verdict())
                    .isEqualTo(
                            "kept\nnothing was recorded at the base yet, so this branch begins: nothing counts as growth");
        }
    }

    @Test
    void a_map_of_the_base_that_cannot_be_read_is_told_and_todays_judges() {
        try (Shop shop =
                Shop.with(temp, MAP).map("version: 9").onMain("broken map").map(MAP)) {
            assertThat(shop.baseline("billing", INVOICE, REFUND).verdict())
                    .startsWith("broken\nthe map of the base cannot be read, so today's policy judges growth")
                    .endsWith("\n! baseline billing/ringfence/billing.baseline:3 " + REFUND);
        }
    }

    @Test
    void a_shallow_clone_says_what_to_fetch_and_never_that_nothing_is_new() throws IOException {
        try (Shop shop = Shop.with(temp.resolve("all"), MAP)
                        .baseline("billing", INVOICE, REFUND)
                        .commit("added")
                        .commit("more");
                Repo clone = shop.repo.shallowClone(temp.resolve("part"), 1, "topic")) {
            assertThat(shop.in(clone.folder).verdict())
                    .isEqualTo(
                            "could-not-run\ngrowth was not judged: the base of this branch is not in this clone: main,"
                                    + " which ringfence.base names");
        }
    }

    @Test
    void a_shallow_clone_of_both_branches_has_no_commit_in_common() {
        try (Shop shop = Shop.with(temp.resolve("all"), MAP)
                        .baseline("billing", INVOICE, REFUND)
                        .commit("added")
                        .onMainAlone(main -> main.write("x", "1").commit("main moves on"));
                Repo clone = shop.repo.shallowCloneOfAll(temp.resolve("part"), 1, "topic")) {
            assertThat(shop.in(clone.folder).verdict())
                    .isEqualTo(
                            "could-not-run\ngrowth was not judged: this clone is shallow, and does not reach back to where this"
                                    + " branch left main, so nobody can tell what the branch added");
        }
    }

    @Test
    void a_worktree_is_judged_by_its_own_files() throws IOException {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)
                .baseline("billing", INVOICE, REFUND)
                .commit("added")) {
            Path second = shop.repo.checkout("main").worktree(temp.resolve("second"), "topic");
            copy(shop.repo.checkout("topic").folder, second);
            shop.repo.checkout("main");

            assertThat(shop.in(second).verdict())
                    .isEqualTo("broken\n! baseline billing/ringfence/billing.baseline:3 " + REFUND);
        }
    }

    @Test
    void without_a_repository_nobody_can_tell() throws IOException {
        Path plain = temp.resolve("plain");
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)) {
            copy(shop.repo.folder, plain);

            assertThat(shop.in(plain).verdict())
                    .isEqualTo(
                            "could-not-run\ngrowth was not judged: ringfence.base names the base main, and there is no git"
                                    + " repository around the module map");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(path -> !path.startsWith(from.resolve(".git")))
                    .toList()) {
                Path target = to.resolve(from.relativize(file));
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
