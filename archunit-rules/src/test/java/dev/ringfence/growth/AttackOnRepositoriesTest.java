package dev.ringfence.growth;

import static dev.ringfence.growth.Attack.ADDED;
import static dev.ringfence.growth.Attack.MAP;
import static dev.ringfence.growth.Shop.INVOICE;
import static dev.ringfence.growth.Shop.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Repositories of unusual shapes: within each other, without a work tree, and away from their map. */
final class AttackOnRepositoriesTest {

    private static final String ELSEWHERE =
            "this project is in another git repository than its map, so growth does not see what it has on record";

    @TempDir
    Path temp;

    private static Shop added(Shop shop) {
        return shop.baseline("billing", INVOICE, REFUND).commit("added");
    }

    @Test
    void a_work_tree_of_a_repository_without_one_is_judged_like_any_other() {
        Path second = temp.resolve("second");
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)) {
            added(shop)
                    .git("clone", "-q", "--bare", ".", temp.resolve("bare.git").toString());
            shop.git(
                    "--git-dir",
                    temp.resolve("bare.git").toString(),
                    "worktree",
                    "add",
                    "-q",
                    second.toString(),
                    "topic");

            assertThat(shop.in(second).verdict()).isEqualTo("broken\n" + ADDED);
        }
    }

    @Test
    void a_work_tree_within_another_is_judged_by_its_own_branch() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)) {
            added(shop).git("checkout", "-q", "main").git("worktree", "add", "-q", "trees/topic", "topic");

            assertThat(shop.verdict()).isEqualTo("kept");
            assertThat(shop.in(shop.repo.folder.resolve("trees/topic")).verdict())
                    .isEqualTo("broken\n" + ADDED);
        }
    }

    @Test
    void a_project_that_is_a_submodule_is_said_not_to_be_seen() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP);
                Repo parts = Repo.in(temp.resolve("parts"))) {
            parts.write("ringfence/parts.baseline", Shop.BASELINE_HEAD, REFUND).commit("parts");
            shop.git("submodule", "--quiet", "add", parts.folder.toUri().toString(), "parts")
                    .onMain("submodule");

            assertThat(shop.projects("", "parts").verdict()).isEqualTo("kept\n" + ELSEWHERE);
            assertThat(shop.baseline("billing", INVOICE, REFUND).verdict())
                    .isEqualTo("broken\n" + ELSEWHERE + "\n" + ADDED);
        }
    }

    @Test
    void a_build_whose_first_project_is_a_submodule_is_judged_by_the_history_of_the_map() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP);
                Repo parts = Repo.in(temp.resolve("parts"))
                        .write("pom.xml", "<project/>")
                        .commit("parts")) {
            shop.git("submodule", "--quiet", "add", parts.folder.toUri().toString(), "parts")
                    .onMain("submodule")
                    .baseline("billing", Shop.INVOICE, Shop.REFUND);

            assertThat(shop.projects("parts", "billing").verdict())
                    .contains("! baseline billing/ringfence/billing.baseline:3 " + Shop.REFUND);
        }
    }

    @Test
    void a_project_that_becomes_a_submodule_with_a_line_more_is_seen_once() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP);
                Repo bills = Repo.in(temp.resolve("bills"))) {
            bills.write("ringfence/billing.baseline", Shop.BASELINE_HEAD, INVOICE, REFUND)
                    .commit("bills");
            shop.git("rm", "-rq", "billing")
                    .git("submodule", "--quiet", "add", bills.folder.toUri().toString(), "billing");

            assertThat(shop.projects("", "billing").verdict()).isEqualTo("broken\n" + ADDED);
            assertThat(shop.onMain("submodule").verdict()).isEqualTo("kept\n" + ELSEWHERE);
        }
    }

    @Test
    void a_project_of_another_clone_that_this_one_ignores_is_said_not_to_be_seen() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)) {
            shop.write(".gitignore", "clones/").onMain("clones");
            try (Repo clone = Repo.in(shop.repo.folder.resolve("clones/one"))) {
                clone.write("ringfence/one.baseline", Shop.BASELINE_HEAD, REFUND)
                        .commit("one");

                assertThat(shop.projects("", "clones/one").verdict()).isEqualTo("kept\n" + ELSEWHERE);
            }
        }
    }

    @Test
    void a_project_outside_of_the_repository_is_said_not_to_be_seen() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)) {
            shop.write("../other/ringfence/x.baseline", Shop.BASELINE_HEAD, REFUND);

            assertThat(shop.projects("", "../other").verdict()).isEqualTo("kept\n" + ELSEWHERE);
        }
    }

    @Test
    void a_map_outside_of_the_repository_is_told_to_judge_in_the_stead_of_another() {
        try (Shop shop = Shop.with(temp.resolve("shop"), MAP)) {
            shop.write("../module-map.yaml", MAP)
                    .without("module-map.yaml")
                    .projects("")
                    .judgedBy("../module-map.yaml");

            assertThat(shop.verdict())
                    .isEqualTo("broken\n! map module-map.yaml:1 this map judges in the stead of module-map.yaml");
            assertThat(shop.onMain("outside").verdict())
                    .isEqualTo(
                            "broken\n! map module-map.yaml:1 this map judges in the stead of one that is not found at the"
                                    + " base, where debt was recorded");
        }
    }
}
