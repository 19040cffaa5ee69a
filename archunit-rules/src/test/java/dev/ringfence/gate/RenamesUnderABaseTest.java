package dev.ringfence.gate;

import static dev.ringfence.world.Code.CLOCK;
import static dev.ringfence.world.Code.TOTALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Code;
import dev.ringfence.world.Story;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A branch may be merged as one commit, so what only its own commits show of a rename has to be written before. */
class RenamesUnderABaseTest {

    private static final String ORDER = "shop.orders.Order";
    private static final String INVOICE = "shop.billing.Invoice";
    private static final String BILL = "shop.billing.Bill";
    private static final String LINE = INVOICE + " -> " + ORDER;
    private static final String MOVED = "moved undeclared-dependency " + BILL + " -> " + ORDER + " (was " + LINE + ")";
    private static final String STALE = "stale baseline moved-here " + LINE + " at shop/ringfence/billing.baseline:2";

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.in(folder.resolve("story"));
        story.repository();
        story.shop().type(ORDER).type("shop.billing.Plain").baseline("billing.baseline", LINE + " # ORD-1");
        write(INVOICE, TOTALS);
        story.commit("begin").git("checkout", "-q", "-b", "topic");
        story.shop().onBranchOf("main");
    }

    private void write(String type, Code code) {
        story.shop().file(Code.pathOf(type), code.text(type, ORDER));
    }

    private void rename(Code code) {
        story.shop().without(Code.pathOf(INVOICE));
        write(BILL, code);
    }

    @Test
    void a_class_that_is_renamed_and_rewritten_on_the_branch_has_moved_and_its_line_is_to_be_written() {
        rename(TOTALS);
        story.commit("rename");
        write(BILL, CLOCK);
        story.commit("rewrite");

        assertThat(story.found()).containsExactly(MOVED, STALE);

        story.baseline();

        assertThat(story.lines()).containsExactly("billing.baseline: " + BILL + " -> " + ORDER + " # ORD-1");
        assertThat(story.found()).containsExactly("known undeclared-dependency " + BILL + " -> " + ORDER);
    }

    @Test
    void what_is_squashed_without_being_written_is_lost_as_was_said() {
        rename(TOTALS);
        story.commit("rename");
        write(BILL, CLOCK);
        story.commit("rewrite").git("checkout", "-q", "main").git("merge", "-q", "--squash", "topic");
        story.commit("squashed").git("checkout", "-q", "-b", "next");

        assertThat(story.found())
                .containsExactly(
                        "new undeclared-dependency " + BILL + " -> " + ORDER,
                        "stale baseline type-gone " + LINE + " at shop/ringfence/billing.baseline:2");
    }

    @Test
    void a_class_that_is_rewritten_and_then_renamed_is_lost_as_well() {
        write(INVOICE, CLOCK);
        story.commit("rewrite");
        rename(CLOCK);
        story.commit("rename");

        assertThat(story.found()).containsExactly(MOVED, STALE);
    }

    @Test
    void a_rename_that_is_not_committed_yet_counts_with_the_branch() {
        write(INVOICE, CLOCK);
        story.commit("rewrite");
        rename(CLOCK);

        assertThat(story.found()).containsExactly(MOVED, STALE);
    }

    @Test
    void what_the_two_ends_of_the_branch_show_needs_no_writing() {
        rename(TOTALS);
        story.commit("rename");
        story.shop().file("README.md", "more");
        story.commit("more");

        assertThat(story.found()).containsExactly(MOVED);
    }

    @Test
    void a_rename_of_the_base_stays_green_however_much_the_branch_rewrites() {
        rename(TOTALS);
        story.commit("rename").git("branch", "-f", "main");
        write(BILL, CLOCK);
        story.commit("rewrite");

        assertThat(story.found()).containsExactly(MOVED);
    }

    @Test
    void a_rename_of_the_base_that_was_merged_into_the_branch_stays_green() {
        story.shop().file("README.md", "mine");
        story.commit("mine").git("checkout", "-q", "main");
        rename(TOTALS);
        story.commit("rename").git("checkout", "-q", "topic").git("merge", "-q", "--no-edit", "main");
        write(BILL, CLOCK);
        story.commit("rewrite");

        assertThat(story.found()).containsExactly(MOVED);
    }

    @Test
    void what_is_used_may_be_renamed_and_rewritten_too() {
        story.shop().file(Code.pathOf(ORDER), TOTALS.text(ORDER));
        story.commit("grown").git("branch", "-f", "main");
        story.shop()
                .without(Code.pathOf(ORDER))
                .file(Code.pathOf("shop.orders.Purchase"), TOTALS.text("shop.orders.Purchase"));
        story.shop().file(Code.pathOf(INVOICE), TOTALS.text(INVOICE, "shop.orders.Purchase"));
        story.commit("rename");
        story.shop().file(Code.pathOf("shop.orders.Purchase"), CLOCK.text("shop.orders.Purchase"));
        story.commit("rewrite");

        assertThat(story.found())
                .containsExactly(
                        "moved undeclared-dependency " + INVOICE + " -> shop.orders.Purchase (was " + LINE + ")",
                        STALE);
    }

    @Test
    void a_base_that_is_not_here_changes_nothing() {
        rename(TOTALS);
        story.commit("rename");
        write(BILL, CLOCK);
        story.commit("rewrite");
        story.shop().onBranchOf("elsewhere");

        assertThat(story.found()).containsExactly(MOVED);
    }
}
