package dev.ringfence.growth;

import static dev.ringfence.growth.Shop.INVOICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.git.Repo;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A base where nothing is recorded is asked for its past: a team may have left, or somebody took the mark away. */
final class BranchesThatBeginTest {

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
                requires: [orders]""";

    private static final String MARK = "ringfence/adopted";
    private static final String BASELINE = "billing/ringfence/billing.baseline";
    private static final String LINE = "\n! baseline billing/ringfence/billing.baseline:2 " + INVOICE;

    private static final String BEGINS =
            "kept\nnothing was recorded at the base yet, so this branch begins: nothing counts as growth";
    private static final String LEFT =
            "kept\nthe base took ringfence/adopted away with a reason, so this branch begins: nothing counts as growth";
    private static final String LOST =
            "broken\nthe base lost ringfence/adopted without a Ringfence-Reason, so what this branch records counts as growth";

    @TempDir
    Path temp;

    @Test
    void a_base_that_lost_the_mark_without_a_reason_is_no_beginning() {
        assertThat(afterLeaving(shop -> shop.commit("tidy up"))).isEqualTo(LOST + LINE);
    }

    @Test
    void a_base_that_left_with_a_reason_lets_the_next_branch_begin() {
        assertThat(afterLeaving(shop -> shop.commit("leave\n\nRingfence-Reason: we try another tool")))
                .isEqualTo(LEFT);
    }

    @Test
    void a_reason_that_nobody_sees_is_none() {
        assertThat(afterLeaving(shop -> shop.commit("leave\n\nRingfence-Reason: \u200B-")))
                .isEqualTo(LOST + LINE);
    }

    @Test
    void a_reason_of_another_day_does_not_excuse_the_loss() {
        assertThat(afterLeaving(
                        shop -> shop.commit("tidy up").write("x", "1").commit("x\n\nRingfence-Reason: something else")))
                .isEqualTo(LOST + LINE);
    }

    @Test
    void the_reason_may_stand_in_any_commit_of_the_branch_that_was_merged() {
        try (Shop shop = adopted()) {
            leave(shop).commit("leave").write("x", "1").commit("say why\n\nRingfence-Reason: we try another tool");
            shop.onMainAlone(main -> main.write("y", "1").commit("goes on").merge("topic"));

            assertThat(again(shop.merge("main"))).isEqualTo(LEFT);
        }
    }

    @Test
    void a_merge_that_drops_the_mark_in_silence_is_no_beginning() {
        try (Shop shop = adopted()) {
            shop.write("x", "1").commit("work");
            shop.onMainAlone(main -> main.delete(MARK).delete(BASELINE).commit("dropped on the side"));

            assertThat(again(shop.merge("main").onMain("merged"))).isEqualTo(LOST + LINE);
        }
    }

    @Test
    void the_rest_of_the_branch_is_compared_as_well() {
        try (Shop shop = adopted()) {
            leave(shop).onMain("tidy up");

            assertThat(shop.editMap("state: frozen", "state: active")
                            .baseline("billing", INVOICE + " # ORD-1")
                            .verdict())
                    .isEqualTo(LOST + "\n  baseline billing/ringfence/billing.baseline:2 " + INVOICE + " # ORD-1"
                            + "\n! state module-map.yaml:7 catalog is active, and was frozen");
        }
    }

    @Test
    void a_base_that_never_had_the_mark_lets_the_branch_begin() {
        try (Shop shop = Shop.bare(temp).map(MAP).begin()) {
            assertThat(again(shop)).isEqualTo(BEGINS);
        }
    }

    @Test
    void a_clone_without_that_past_says_what_to_fetch() {
        try (Shop shop = adopted()) {
            leave(shop).onMain("tidy up").write("x", "1").onMain("x").commit("topic");
            try (Repo clone = shop.repo.shallowCloneOfAll(temp.resolve("part"), 2, "topic")) {
                assertThat(again(shop.in(clone.folder)))
                        .isEqualTo(
                                "kept\nnothing is recorded at the base, so this branch begins: nothing counts as growth."
                                        + " This clone lacks the commits that say whether anything was: git fetch --unshallow");
            }
        }
    }

    private Shop adopted() {
        return Shop.bare(temp.resolve("shop"))
                .map(MAP)
                .baseline("billing", INVOICE)
                .write(MARK, "# ringfence-adopted/1, written by: mvn ringfence:baseline")
                .begin();
    }

    private String afterLeaving(UnaryOperator<Shop> commit) {
        try (Shop shop = adopted()) {
            return again(commit.apply(leave(shop)).onMain("and so on"));
        }
    }

    private static Shop leave(Shop shop) {
        return shop.without(MARK).without(BASELINE);
    }

    /** Debt is recorded on a branch, as if for the first time. */
    private static String again(Shop shop) {
        return shop.baseline("billing", INVOICE)
                .write(MARK, "# ringfence-adopted/1, written by: mvn ringfence:baseline")
                .verdict();
    }
}
