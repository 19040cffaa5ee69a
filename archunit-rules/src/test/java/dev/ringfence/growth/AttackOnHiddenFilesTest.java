package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that git is told not to look at, or to write in another way than it keeps them. */
final class AttackOnHiddenFilesTest {

    @TempDir
    Path temp;

    private static Shop added(Shop shop) {
        return shop.baseline("billing", INVOICE, REFUND);
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a line in a baseline that git is told to assume unchanged",
                        shop -> added(shop.git("update-index", "--assume-unchanged", BASELINE)),
                        "broken",
                        ADDED),
                new Attack(
                        "a line in a baseline that git is told to skip in the work tree",
                        shop -> added(shop.git("update-index", "--skip-worktree", BASELINE)),
                        "broken",
                        ADDED),
                new Attack(
                        "a baseline that is only intended to be added",
                        shop -> shop.write("billing/ringfence/more.baseline", Shop.BASELINE_HEAD, REFUND)
                                .git("add", "-N", "."),
                        "broken",
                        "! baseline billing/ringfence/more.baseline:2 " + REFUND),
                new Attack(
                        "a baseline that git ignores and does not track, as a build may copy one",
                        shop -> shop.write(".gitignore", "more.baseline")
                                .onMain("ignored")
                                .projects("", "billing")
                                .write("billing/ringfence/more.baseline", Shop.BASELINE_HEAD, REFUND),
                        "broken",
                        "! baseline billing/ringfence/more.baseline:2 " + REFUND),
                new Attack(
                        "a folder of baselines that only this clone ignores",
                        shop -> shop.write(".git/info/exclude", "ringfence")
                                .projects("", "billing", "orders")
                                .baseline("orders", REFUND),
                        "broken",
                        "! baseline orders/ringfence/billing.baseline:2 " + REFUND),
                new Attack(
                        "a lock that git ignores and does not track",
                        shop -> shop.write(".gitignore", "*.lock")
                                .onMain("ignored")
                                .projects("", "catalog", "orders")
                                .write(
                                        "orders/ringfence/catalog.lock",
                                        "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze",
                                        "com.acme.catalog.Item - " + "S".repeat(43) + " " + "B".repeat(43)),
                        "broken",
                        "! lock orders/ringfence/catalog.lock:2 com.acme.catalog.Item"),
                new Attack(
                        "a baseline taken out of the index, and kept on disk",
                        shop -> added(shop)
                                .git("rm", "-q", "--cached", BASELINE)
                                .write(".gitignore", "*.baseline"),
                        "broken",
                        ADDED),
                new Attack(
                        "a sparse checkout without the folder whose line was pruned, and a line elsewhere",
                        shop -> shop.git("sparse-checkout", "set", "--no-cone", "/*", "!/orders/")
                                .write("catalog/ringfence/x.baseline", Shop.BASELINE_HEAD, REFUND),
                        "broken",
                        "! baseline catalog/ringfence/x.baseline:2 " + REFUND),
                new Attack(
                        "a line in a folder that archives leave out",
                        shop -> added(
                                shop.write(".gitattributes", "ringfence/ export-ignore", "*.baseline -diff binary")
                                        .onMain("attributes")),
                        "broken",
                        ADDED),
                new Attack(
                        "a baseline that is checked out with other line ends",
                        shop -> shop.write(".gitattributes", "*.baseline text eol=crlf")
                                .onMain("attributes")
                                .bytes(
                                        BASELINE,
                                        (Shop.BASELINE_HEAD + "\r\n" + INVOICE + "\r\n" + REFUND + "\r\n")
                                                .getBytes(StandardCharsets.UTF_8)),
                        "broken",
                        ADDED),
                new Attack(
                        "baselines kept elsewhere, so that the base has a pointer where a checkout has lines",
                        shop -> shop.write(
                                        BASELINE,
                                        "version https://git-lfs.github.com/spec/v1",
                                        "oid sha256:" + "0".repeat(64),
                                        "size 120")
                                .onMain("pointer")
                                .baseline("billing", INVOICE),
                        "broken",
                        "this file cannot be read at the base, so what it had on record looks new: not a line of a baseline: version https://git-lfs.github.com/spec/v1",
                        "! baseline " + BASELINE + ":2 " + INVOICE),
                new Attack(
                        "a lock kept elsewhere, so that the base has a pointer where a checkout has fingerprints",
                        shop -> shop.write(
                                        "catalog/ringfence/catalog.lock",
                                        "version https://git-lfs.github.com/spec/v1",
                                        "oid sha256:" + "0".repeat(64),
                                        "size 120")
                                .onMain("pointer")
                                .lock("catalog", "com.acme.catalog.Item", 'B'),
                        "broken",
                        "this file cannot be read at the base, so what it had on record looks new: not a line of a lock: version https://git-lfs.github.com/spec/v1",
                        "! lock catalog/ringfence/catalog.lock:2 com.acme.catalog.Item"),
                new Attack(
                        "a merge driver that would keep both sides, and a baseline in which git left its marks",
                        shop -> shop.write(".gitattributes", "*.baseline merge=union")
                                .onMain("attributes")
                                .write(
                                        BASELINE,
                                        Shop.BASELINE_HEAD,
                                        "<<<<<<< ours",
                                        INVOICE,
                                        "||||||| base",
                                        "=======",
                                        REFUND,
                                        ">>>>>>> theirs"),
                        "broken",
                        "! baseline " + BASELINE + ":6 " + REFUND));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
