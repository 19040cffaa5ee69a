package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Attack.MAP;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files and folders of which only a link, a mode or another repository is on record. */
final class AttackOnLinksTest {

    private static final String PARTED = MAP.replace("modules:\n", "include: ['*/*.module-map.yaml']\nmodules:\n")
            .replace("  billing:\n    packages: [.billing]\n    exports: []\n    requires: [orders]", "");

    private static final String[] PART = {
        "version: 1",
        "part: true",
        "modules:",
        "  billing:",
        "    packages: [.billing]",
        "    exports: []",
        "    requires: [orders]"
    };

    @TempDir
    Path temp;

    private static Shop parted(Shop shop) {
        return shop.map(PARTED.stripTrailing()).write("billing/billing.module-map.yaml", PART);
    }

    private static Shop loosened(Shop shop) {
        String[] loose = PART.clone();
        loose[5] = "    exports: '*'";
        return shop.write("billing/billing.module-map.yaml", loose);
    }

    private static final String LOOSE = "! exports billing/billing.module-map.yaml:4 billing exports everything";

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a link beside a part of the map, by which the base has the part twice",
                        shop -> {
                            parted(shop).repo.linkTo("team", "billing");
                            return loosened(shop.onMain("linked"));
                        },
                        "broken",
                        LOOSE),
                new Attack(
                        "a link to a part of the map in another folder, by which the base has the part twice",
                        shop -> {
                            parted(shop)
                                    .repo
                                    .linkTo("orders/more.module-map.yaml", "../billing/billing.module-map.yaml");
                            return loosened(shop.onMain("linked"));
                        },
                        "broken",
                        LOOSE),
                new Attack(
                        "a part of the map in a hidden folder, which no glob names",
                        shop -> loosened(parted(shop)
                                .write(".old/billing.module-map.yaml", PART)
                                .onMain("hidden")),
                        "broken",
                        LOOSE),
                new Attack(
                        "a chain of links to the folder of a project, and a line at its end",
                        shop -> {
                            shop.repo
                                    .move("billing", ".real/billing")
                                    .linkTo("b2", ".real/billing")
                                    .linkTo("billing", "b2");
                            return shop.onMain("linked")
                                    .write(".real/" + BASELINE, Shop.BASELINE_HEAD, INVOICE, REFUND);
                        },
                        "broken",
                        "! baseline .real/" + BASELINE + ":3 " + REFUND),
                new Attack(
                        "the folder of a project that becomes a link, with a line more",
                        shop -> {
                            shop.baseline("billing", INVOICE, REFUND)
                                    .repo
                                    .move("billing", "parts/bills")
                                    .linkTo("billing", "parts/bills");
                            return shop;
                        },
                        "broken",
                        "! baseline parts/bills/ringfence/billing.baseline:3 " + REFUND),
                new Attack(
                        "a link to the folder that it stands in, so that whoever follows it never ends",
                        shop -> {
                            shop.repo.linkTo("billing/again", ".").linkTo("billing/ringfence/again", "..");
                            return shop.onMain("linked").baseline("billing", INVOICE, REFUND);
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "two folders that lead into each other by links",
                        shop -> {
                            shop.repo.linkTo("orders/b", "../billing").linkTo("billing/o", "../orders");
                            return shop.onMain("linked").baseline("billing", INVOICE, REFUND);
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a link whose target is no path",
                        shop -> {
                            shop.repo
                                    .linkTo("billing/odd", "a//./b/../../\u0001:*?")
                                    .linkTo("billing/up", "../../..");
                            return shop.onMain("linked").baseline("billing", INVOICE, REFUND);
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a baseline that may be run",
                        shop -> shop.git("update-index", "--add", "--chmod=+x", BASELINE)
                                .git("commit", "-q", "-m", "mode")
                                .git("branch", "-f", "main")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a commit of another repository recorded in the place of a baseline that nobody has",
                        shop -> shop.git(
                                        "update-index",
                                        "--add",
                                        "--cacheinfo",
                                        "160000,1234567890123456789012345678901234567890,ringfence/more.baseline")
                                .git("commit", "-q", "-m", "link")
                                .git("branch", "-f", "main")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a baseline on record as a link, whose text is a line of a baseline",
                        shop -> {
                            shop.repo.linkTo("billing/ringfence/more.baseline", REFUND);
                            return shop.onMain("linked")
                                    .without("billing/ringfence/more.baseline")
                                    .baseline("billing", INVOICE, REFUND);
                        },
                        "broken",
                        ADDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
