package dev.ringfence.gate;

import static dev.ringfence.world.Code.CLOCK;
import static dev.ringfence.world.Code.TEXT;
import static dev.ringfence.world.Code.TOTALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Code;
import dev.ringfence.world.Story;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rename that once was green stays green, however much is edited after it. */
class RenamesThroughHistoryTest {

    private static final String ORDER = "shop.orders.Order";
    private static final String INVOICE = "shop.billing.Invoice";
    private static final String BILL = "shop.billing.Bill";
    private static final String FEE = "shop.billing.Fee";
    private static final String LINE = INVOICE + " -> " + ORDER;

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void begin() {
        story = Story.in(folder.resolve("story"));
        story.repository();
        story.shop().type(ORDER).type("shop.billing.Plain").baseline("billing.baseline", LINE + " # ORD-1");
        write(INVOICE, TOTALS, ORDER);
        story.commit("begin");
    }

    private void write(String type, Code code, String... used) {
        story.shop().file(Code.pathOf(type), code.text(type, used));
    }

    private void delete(String type) {
        story.shop().without(Code.pathOf(type));
    }

    private void rename(String from, String to, Code code) {
        delete(from);
        write(to, code, ORDER);
        story.commit(from + " is " + to);
    }

    private void rewrite(String type, Code code) {
        write(type, code, ORDER);
        story.commit("rewrite " + type);
    }

    private static String moved(String to) {
        return "moved undeclared-dependency " + to + " -> " + ORDER + " (was " + LINE + ")";
    }

    private static List<String> lost(String to) {
        return List.of(
                "new undeclared-dependency " + to + " -> " + ORDER,
                "stale baseline type-gone " + LINE + " at shop/ringfence/billing.baseline:2");
    }

    @Test
    void a_class_is_renamed_and_rewritten_later() {
        rename(INVOICE, BILL, TOTALS);
        rewrite(BILL, CLOCK);

        assertThat(story.found()).containsExactly(moved(BILL));
        assertThat(story.baseline().lines()).containsExactly("billing.baseline: " + BILL + " -> " + ORDER + " # ORD-1");
    }

    @Test
    void a_class_is_renamed_and_rewritten_on_the_disk() {
        rename(INVOICE, BILL, TOTALS);
        write(BILL, CLOCK, ORDER);

        assertThat(story.found()).containsExactly(moved(BILL));
    }

    @Test
    void a_class_is_renamed_rewritten_renamed_and_rewritten() {
        rename(INVOICE, FEE, TOTALS);
        rewrite(FEE, CLOCK);
        rename(FEE, BILL, CLOCK);
        rewrite(BILL, TEXT);

        assertThat(story.found()).containsExactly(moved(BILL));
    }

    @Test
    void a_package_is_moved_and_its_class_is_rewritten_a_hundred_commits_later() {
        rename(INVOICE, "shop.invoicing.Invoice", TOTALS);
        for (int i = 0; i < 100; i++) {
            write("shop.billing.Plain", i % 2 == 0 ? TEXT : CLOCK);
            story.commit("edit " + i);
        }
        rewrite("shop.invoicing.Invoice", CLOCK);

        assertThat(story.found()).containsExactly(moved("shop.invoicing.Invoice"));
    }

    @Test
    void a_class_is_renamed_on_a_branch_and_rewritten_after_the_merge() {
        story.git("checkout", "-q", "-b", "side");
        rename(INVOICE, BILL, TOTALS);
        story.git("checkout", "-q", "main");
        write("shop.billing.Plain", TEXT);
        story.commit("meanwhile").git("merge", "-q", "--no-edit", "side");
        rewrite(BILL, CLOCK);

        assertThat(story.found()).containsExactly(moved(BILL));
    }

    @Test
    void a_class_is_renamed_here_edited_there_and_both_are_merged() {
        story.git("checkout", "-q", "-b", "side");
        write(INVOICE, TOTALS, ORDER, "shop.billing.Plain");
        story.commit("edit").git("checkout", "-q", "main");
        rename(INVOICE, BILL, TOTALS);
        story.git("merge", "-q", "-s", "ours", "--no-edit", "side");
        rewrite(BILL, CLOCK);

        assertThat(story.found()).containsExactly(moved(BILL));
    }

    @Test
    void a_class_is_renamed_and_rewritten_and_a_branch_that_still_had_it_is_merged_after_that() {
        story.git("checkout", "-q", "-b", "side");
        write("shop.billing.Plain", TEXT);
        story.commit("meanwhile").git("checkout", "-q", "main");
        rename(INVOICE, BILL, TOTALS);
        rewrite(BILL, CLOCK);
        story.git("checkout", "-q", "side");
        write("shop.billing.Plain", TOTALS);
        story.commit("meanwhile").git("checkout", "-q", "main").git("merge", "-q", "--no-edit", "side");

        assertThat(story.found()).containsExactly(moved(BILL));
    }

    @Test
    void the_same_where_many_are_renamed_so() {
        for (int i = 0; i < 8; i++) {
            write(INVOICE + i, TOTALS, ORDER);
        }
        String[] lines = new String[8];
        for (int i = 0; i < 8; i++) {
            lines[i] = INVOICE + i + " -> " + ORDER;
        }
        story.shop().baseline("billing.baseline", lines);
        delete(INVOICE);
        story.commit("eight").git("checkout", "-q", "-b", "side");
        write("shop.billing.Plain", TEXT);
        story.commit("meanwhile").git("checkout", "-q", "main");
        for (int i = 0; i < 8; i++) {
            delete(INVOICE + i);
            write("shop.invoicing.Invoice" + i, TOTALS, ORDER);
        }
        story.commit("rename");
        for (int i = 0; i < 8; i++) {
            write("shop.invoicing.Invoice" + i, CLOCK, ORDER);
        }
        story.commit("rewrite").git("merge", "-q", "--no-edit", "side");

        assertThat(story.found()).hasSize(8).allMatch(found -> found.startsWith("moved "));
    }

    @Test
    void a_merge_gives_a_class_up_that_one_side_still_had_and_nobody_knows_why() {
        story.git("checkout", "-q", "-b", "side");
        write("shop.billing.Fee", TOTALS, ORDER);
        story.shop().baseline("billing.baseline", LINE, "shop.billing.Fee -> " + ORDER);
        story.commit("fee").git("checkout", "-q", "main");
        write("shop.billing.Plain", TEXT);
        story.commit("meanwhile").git("merge", "-q", "-s", "ours", "--no-edit", "side");
        story.shop().baseline("billing.baseline", LINE, "shop.billing.Fee -> " + ORDER);

        assertThat(story.found())
                .containsExactly(
                        "known undeclared-dependency " + INVOICE + " -> " + ORDER,
                        "stale baseline type-gone shop.billing.Fee -> " + ORDER
                                + " at shop/ringfence/billing.baseline:3");
    }

    @Test
    void what_is_used_is_renamed_and_rewritten_later() {
        write(ORDER, TEXT);
        story.commit("grown");
        delete(ORDER);
        write("shop.orders.Purchase", TEXT);
        write(INVOICE, TOTALS, "shop.orders.Purchase");
        story.commit("rename");
        write("shop.orders.Purchase", CLOCK);
        story.commit("rewrite");

        assertThat(story.found())
                .containsExactly(
                        "moved undeclared-dependency " + INVOICE + " -> shop.orders.Purchase (was " + LINE + ")");
    }

    @Test
    void a_class_that_was_deleted_gives_nothing_to_one_that_was_there_before() {
        write(BILL, CLOCK, ORDER);
        story.shop().baseline("billing.baseline", LINE);
        story.commit("another");
        delete(INVOICE);
        story.commit("delete");
        rewrite(BILL, TOTALS);

        assertThat(story.found()).containsExactlyElementsOf(lost(BILL));
    }

    @Test
    void a_class_that_was_deleted_gives_nothing_to_one_that_came_later() {
        delete(INVOICE);
        story.commit("delete");
        write(BILL, CLOCK, ORDER);
        story.commit("another");

        assertThat(story.found()).containsExactlyElementsOf(lost(BILL));
    }

    @Test
    void a_class_that_was_renamed_and_deleted_gives_nothing_to_one_that_came_later() {
        rename(INVOICE, FEE, TOTALS);
        delete(FEE);
        story.commit("delete");
        write(BILL, CLOCK, ORDER);
        story.commit("another");

        assertThat(story.found()).containsExactlyElementsOf(lost(BILL));
    }

    @Test
    void a_rename_and_a_rewrite_in_one_commit_are_no_rename() {
        rename(INVOICE, BILL, CLOCK);

        assertThat(story.found()).containsExactlyElementsOf(lost(BILL));
    }

    @Test
    void another_project_wrote_down_what_is_used_by_its_new_name() {
        String line = "shop.invoicing.Sale -> " + ORDER;
        story.project("sales")
                .file(Code.pathOf("shop.invoicing.Sale"), TEXT.text("shop.invoicing.Sale", ORDER))
                .baseline("billing.baseline", line);
        write(ORDER, CLOCK);
        story.commit("two projects");
        delete(ORDER);
        write("shop.orders.Purchase", CLOCK);
        write(INVOICE, TOTALS, "shop.orders.Purchase");
        story.project("sales")
                .file(Code.pathOf("shop.invoicing.Sale"), TEXT.text("shop.invoicing.Sale", "shop.orders.Purchase"));
        story.commit("rename").found();
        story.baseline("sales");

        assertThat(story.found())
                .containsExactly(
                        "shop: moved undeclared-dependency " + INVOICE + " -> shop.orders.Purchase (was " + LINE + ")",
                        "sales: known undeclared-dependency shop.invoicing.Sale -> shop.orders.Purchase");
    }

    @Test
    void one_of_very_many_classes_is_renamed_and_moved_in_one_commit() {
        delete(INVOICE);
        write("shop.invoicing.Bill", TOTALS, ORDER);
        for (int i = 0; i < 300; i++) {
            write("shop.invoicing.Other" + i, i % 2 == 0 ? TEXT : CLOCK);
        }
        story.commit("all at once");

        assertThat(story.found()).containsExactly(moved("shop.invoicing.Bill"));

        rewrite("shop.invoicing.Bill", CLOCK);

        assertThat(story.found()).containsExactly(moved("shop.invoicing.Bill"));
    }

    @Test
    void one_of_very_many_classes_is_deleted_in_one_commit() {
        delete(INVOICE);
        write("shop.invoicing.Bill", CLOCK, ORDER);
        for (int i = 0; i < 300; i++) {
            write("shop.invoicing.Other" + i, i % 2 == 0 ? TEXT : CLOCK);
        }
        story.commit("all at once");

        assertThat(story.found()).containsExactlyElementsOf(lost("shop.invoicing.Bill"));
    }

    @Test
    void classes_of_very_many_commits_are_renamed_one_by_one() {
        for (int i = 0; i < 250; i++) {
            write("shop.billing.Old" + i, i % 2 == 0 ? TEXT : CLOCK);
        }
        story.commit("many");
        rename(INVOICE, BILL, TOTALS);
        for (int i = 0; i < 250; i++) {
            delete("shop.billing.Old" + i);
            write("shop.billing.New" + i, i % 2 == 0 ? TEXT : CLOCK);
            if (i % 50 == 0) {
                story.commit("rename " + i);
            }
        }
        rewrite(BILL, CLOCK);

        assertThat(story.found()).containsExactly(moved(BILL));
    }

    @Test
    void a_clone_without_the_commit_says_what_to_fetch() {
        rename(INVOICE, BILL, TOTALS);
        Path clone = folder.resolve("clone");
        story.git("clone", "-q", "--depth", "1", story.folder().toUri().toString(), clone.toString());

        Story there = story.goesOnIn(clone);

        assertThat(there.found())
                .containsExactly(
                        lost(BILL).get(0),
                        lost(BILL).get(1),
                        "problem com.acme:shop:0 this clone lacks the commits that have " + INVOICE
                                + ", so nobody here knows whether it has another name now");

        there.git("fetch", "-q", "--unshallow");

        assertThat(there.found()).containsExactly(moved(BILL));
    }
}
