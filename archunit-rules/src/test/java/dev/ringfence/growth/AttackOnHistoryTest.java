package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Histories in which it is hard to tell what is the branch's own. */
final class AttackOnHistoryTest {

    private static final String APART = "growth was not judged: this branch and main have no commit in common";
    private static final String LINE = "com.acme.billing.Refund -> com.acme.orders.Line";

    @TempDir
    Path temp;

    private static Shop added(Shop shop) {
        return shop.baseline("billing", INVOICE, REFUND).commit("added");
    }

    private static Shop orphan(Shop shop) {
        return shop.git("checkout", "-q", "--orphan", "alone")
                .baseline("billing", INVOICE, REFUND)
                .commit("alone");
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a branch without a history, against a base that a person named",
                        AttackOnHistoryTest::orphan,
                        "could-not-run",
                        APART),
                new Attack(
                        "a branch without a history, against a base that a CI system names",
                        shop -> orphan(shop).inCi("CHANGE_TARGET", "main"),
                        "could-not-run",
                        APART),
                new Attack(
                        "a history of somebody else merged into the branch, with a line and a reason",
                        shop -> orphan(shop.editMap("state: frozen", "state: active")
                                        .commit("thawed"))
                                .commit("x\n\nRingfence-Reason: theirs")
                                .git("checkout", "-q", "topic")
                                .git("merge", "-q", "--allow-unrelated-histories", "-s", "ours", "-m", "both", "alone"),
                        "kept",
                        "  state module-map.yaml:7 catalog is active, and was frozen # theirs"),
                new Attack(
                        "a branch that the base has merged already, but for a line that no merge will bring back",
                        shop -> orphan(shop)
                                .git("checkout", "-q", "main")
                                .git("merge", "-q", "--allow-unrelated-histories", "-s", "ours", "-m", "both", "alone")
                                .git("checkout", "-q", "alone"),
                        "kept"),
                new Attack(
                        "a merge of three branches, of which one adds a line",
                        shop -> added(shop)
                                .git("checkout", "-q", "-b", "two", "main")
                                .write("two", "2")
                                .commit("two")
                                .git("checkout", "-q", "-b", "three", "main")
                                .write("three", "3")
                                .commit("three")
                                .git("merge", "-q", "-m", "all", "topic", "two"),
                        "broken",
                        ADDED),
                new Attack(
                        "a base that is behind the branch, and has the branch's first commit only",
                        shop -> added(shop)
                                .git("branch", "-f", "main")
                                .baseline("billing", INVOICE, REFUND, LINE)
                                .commit("more"),
                        "broken",
                        "! baseline " + BASELINE + ":4 " + LINE),
                new Attack(
                        "a base that is ahead of the branch, which adds what is not committed",
                        shop -> shop.onMainAlone(main -> main.write("m", "1").commit("m"))
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a branch that is its base, and adds what is not committed",
                        shop -> shop.git("checkout", "-q", "main").baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a commit reverted on the base and applied again on the branch",
                        shop -> added(shop)
                                .git("branch", "-f", "main")
                                .onMainAlone(main -> main.revert())
                                .git("reset", "-q", "--hard", "main")
                                .baseline("billing", INVOICE, REFUND)
                                .commit("again"),
                        "broken",
                        ADDED),
                new Attack(
                        "a line that the base lost after the branch had left, and the branch still has",
                        shop -> shop.write("t", "1")
                                .commit("t")
                                .onMainAlone(main ->
                                        main.write(BASELINE, Shop.BASELINE_HEAD).commit("pruned"))
                                .git("merge", "-q", "-s", "ours", "-m", "keep ours", "main"),
                        "broken",
                        "! baseline " + BASELINE + ":2 " + INVOICE),
                new Attack(
                        "a commit of another branch picked, with its line",
                        shop -> added(shop)
                                .git("checkout", "-q", "-b", "other", "main")
                                .git("cherry-pick", "topic"),
                        "broken",
                        ADDED),
                new Attack(
                        "a branch squashed into the base, which goes on with a line that the squash left out",
                        shop -> added(shop)
                                .onMainAlone(main -> main.write("squash", "1").commit("squashed without the line"))
                                .write("on", "1")
                                .commit("on"),
                        "broken",
                        ADDED),
                new Attack(
                        "three branches that have merged each other crosswise, and a line of one of them",
                        shop -> {
                            shop.write("a", "1").commit("a").git("branch", "a0");
                            shop.git("checkout", "-q", "-b", "b", "main")
                                    .write("b", "1")
                                    .commit("b")
                                    .git("branch", "b0");
                            shop.git("checkout", "-q", "main")
                                    .write("m", "1")
                                    .commit("m")
                                    .git("branch", "m0");
                            shop.git("merge", "-q", "-m", "ma", "a0", "b0");
                            shop.git("checkout", "-q", "b").git("merge", "-q", "-m", "bm", "m0", "a0");
                            return added(
                                    shop.git("checkout", "-q", "topic").git("merge", "-q", "-m", "ab", "b0", "m0"));
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a repository within the repository, whose folder git would not look into",
                        shop -> shop.projects("", "billing")
                                .git("init", "-q", "billing")
                                .baseline("billing", INVOICE, REFUND),
                        "broken",
                        ADDED),
                new Attack(
                        "a file that tells git of a repository elsewhere, in the folder of a project",
                        shop -> shop.projects("", "orders")
                                .write("orders/.git", "gitdir: /nowhere")
                                .baseline("orders", REFUND),
                        "broken",
                        "! baseline orders/ringfence/billing.baseline:2 " + REFUND),
                new Attack(
                        "a first commit that is not there yet, against a base that is",
                        shop -> added(shop).git("checkout", "-q", "--orphan", "unborn"),
                        "could-not-run",
                        "growth was not judged: the base of this branch is not in this clone: main, which ringfence.base names"),
                new Attack(
                        "an index that cannot be read, and one that is locked",
                        shop -> added(shop).write(".git/index", "no index").write(".git/index.lock", "x"),
                        "broken",
                        ADDED),
                new Attack(
                        "settings of the repository that point to programs and to other folders",
                        shop -> added(shop)
                                .git("config", "core.fsmonitor", "/bin/false")
                                .git("config", "core.excludesFile", BASELINE)
                                .git("config", "filter.x.clean", "false")
                                .write(".git/info/attributes", "*.baseline filter=x"),
                        "broken",
                        ADDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }
}
