package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.BASELINE;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Names that lead to another commit than the base, and names that lead nowhere. */
final class AttackOnRefsTest {

    private static final String NOT_HERE = "growth was not judged: the base of this branch is not in this clone: ";

    @TempDir
    Path temp;

    private static Shop added(Shop shop) {
        return shop.baseline("billing", INVOICE, REFUND).commit("added");
    }

    /** As a CI system checks out: no branch is here, only those of the remote. */
    private static Shop fetched(Shop shop) {
        return added(shop)
                .git("update-ref", "refs/remotes/origin/main", "main")
                .detach()
                .git("branch", "-q", "-D", "main", "topic");
    }

    static Stream<Attack> attacks() {
        return Stream.of(
                new Attack(
                        "a tag whose name begins as those of remotes do, where a CI system fetched all tags",
                        shop -> fetched(shop).git("update-ref", "refs/tags/refs/remotes/main", "HEAD"),
                        "broken",
                        ADDED),
                new Attack(
                        "a branch whose name begins as those of branches do, where no branch is here",
                        shop -> fetched(shop).git("update-ref", "refs/heads/refs/heads/main", "HEAD"),
                        "broken",
                        ADDED),
                new Attack(
                        "a tag whose name begins as those of branches do, and the base by its whole name",
                        shop -> fetched(shop)
                                .git("update-ref", "refs/tags/refs/heads/main", "HEAD")
                                .against("refs/heads/main"),
                        "could-not-run",
                        NOT_HERE + "refs/heads/main, which ringfence.base names"),
                new Attack(
                        "a tag called like a base of hexadecimal letters",
                        shop -> added(shop)
                                .git("branch", "facade", "main")
                                .git("tag", "facade")
                                .against("facade"),
                        "broken",
                        ADDED),
                new Attack(
                        "a tag called like a base that is a year",
                        shop -> fetched(shop)
                                .git("update-ref", "refs/remotes/origin/2024", "refs/remotes/origin/main")
                                .git("tag", "2024")
                                .against("2024"),
                        "broken",
                        ADDED),
                new Attack(
                        "a tag called like a shortened commit, which is the base",
                        shop -> {
                            String base = shop.repo.head().shortSha();
                            return added(shop).git("tag", base).against(base);
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a branch called like a whole commit, which is the base",
                        shop -> {
                            String base = shop.repo.head().sha();
                            return added(shop)
                                    .git("update-ref", "refs/heads/" + base, "HEAD")
                                    .against(base);
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a tag called FETCH_HEAD, where nothing was fetched",
                        shop -> added(shop).git("tag", "FETCH_HEAD").against("FETCH_HEAD"),
                        "could-not-run",
                        NOT_HERE + "FETCH_HEAD, which ringfence.base names"),
                new Attack(
                        "what was fetched last as the base",
                        shop -> {
                            String base = shop.repo.head().sha();
                            return added(shop)
                                    .write(".git/FETCH_HEAD", base + "\t\tbranch 'main' of /somewhere")
                                    .against("FETCH_HEAD");
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "a tag with a message of its own, on the base",
                        shop -> added(shop.git("tag", "-a", "v1", "-m", "Ringfence-Reason: it is a release"))
                                .against("v1"),
                        "broken",
                        ADDED),
                new Attack(
                        "a tag on a tag on the base",
                        shop -> added(shop.git("tag", "-a", "v1", "-m", "one")
                                        .git("tag", "-a", "v2", "v1", "-m", "two"))
                                .against("v2"),
                        "broken",
                        ADDED),
                new Attack(
                        "a tag on a tree, and one on a file",
                        shop -> added(shop)
                                .git("tag", "tree", "HEAD^{tree}")
                                .git("tag", "file", "HEAD:" + BASELINE)
                                .against("tree"),
                        "could-not-run",
                        NOT_HERE + "tree, which ringfence.base names"),
                new Attack(
                        "a file of a commit as the base",
                        shop -> added(shop).against("main:" + BASELINE),
                        "could-not-run",
                        NOT_HERE + "main:" + BASELINE + ", which ringfence.base names"),
                new Attack(
                        "words of git that name several commits, or none",
                        shop -> added(shop).against("main..topic"),
                        "could-not-run",
                        NOT_HERE + "main..topic, which ringfence.base names"),
                new Attack(
                        "a commit that is asked for by its message",
                        shop -> added(shop).against(":/added"),
                        "could-not-run",
                        NOT_HERE + ":/added, which ringfence.base names"),
                new Attack(
                        "an option in the place of a name",
                        shop -> added(shop).against("--all"),
                        "could-not-run",
                        NOT_HERE + "--all, which ringfence.base names"),
                new Attack(
                        "the base as it was before, by what this clone remembers",
                        shop -> added(shop).git("branch", "-f", "main", "HEAD").against("main@{1}"),
                        "broken",
                        ADDED),
                new Attack(
                        "the base as a link to the branch itself",
                        shop -> added(shop)
                                .git("update-ref", "refs/remotes/origin/main", "main")
                                .git("symbolic-ref", "refs/heads/main", "refs/heads/topic")
                                .inCi("GITHUB_BASE_REF", "main"),
                        "broken",
                        ADDED),
                new Attack(
                        "a base that leads to itself",
                        shop -> added(shop).git("symbolic-ref", "refs/heads/main", "refs/heads/main"),
                        "could-not-run",
                        NOT_HERE + "main, which ringfence.base names"),
                new Attack(
                        "another commit put in the place of the base, for whoever follows replacements",
                        shop -> {
                            String base = shop.repo.head().sha();
                            return added(shop).git("replace", base, "HEAD");
                        },
                        "broken",
                        ADDED),
                new Attack(
                        "parents put in the place of others, for whoever follows grafts",
                        shop -> {
                            String base = shop.repo.head().sha();
                            added(shop);
                            return shop.write(
                                    ".git/info/grafts",
                                    base + " " + shop.repo.head().sha());
                        },
                        "broken",
                        ADDED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void every_attempt_is_seen(Attack attack) {
        attack.on(temp);
    }

    @Test
    void a_branch_called_like_a_shortened_commit_is_not_taken_for_it() {
        try (Shop shop = Shop.with(temp, Attack.MAP)) {
            String base = shop.repo.head().shortSha();
            added(shop).git("update-ref", "refs/heads/" + base, "HEAD").against(base);

            assertThat(shop.verdict())
                    .isEqualTo("could-not-run\ngrowth was not judged: the base " + base
                            + " is ambiguous here: refs/heads/" + base + " and " + base + " differ");
        }
    }
}
