package dev.ringfence.gate;

import static dev.ringfence.world.Code.CLOCK;
import static dev.ringfence.world.Code.TOTALS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.Code;
import dev.ringfence.world.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What became of a type is right in every kind of clone, or a message says what is missing. */
class RenamesInClonesTest {

    private static final String ORDER = "shop.orders.Order";
    private static final String INVOICE = "shop.billing.Invoice";
    private static final String BILL = "shop.billing.Bill";
    private static final String LINE = INVOICE + " -> " + ORDER;
    private static final String MOVED = "moved undeclared-dependency " + BILL + " -> " + ORDER + " (was " + LINE + ")";

    @TempDir
    private Path folder;

    private Story story;

    @BeforeEach
    void a_class_is_renamed_and_rewritten_later() {
        story = Story.in(folder.resolve("story"));
        story.repository();
        begin();
    }

    private void begin() {
        story.shop().type(ORDER).type("shop.billing.Plain").baseline("billing.baseline", LINE + " # ORD-1");
        write(INVOICE, TOTALS);
        story.commit("begin");
        story.shop().without(Code.pathOf(INVOICE));
        write(BILL, TOTALS);
        story.commit("rename");
        write(BILL, CLOCK);
        story.commit("rewrite");
    }

    private void write(String type, Code code) {
        story.shop().file(Code.pathOf(type), code.text(type, ORDER));
    }

    private Story cloned(String... options) {
        Path target = folder.resolve("clone");
        story.git("config", "uploadpack.allowFilter", "true").git("config", "uploadpack.allowAnySHA1InWant", "true");
        String[] all = new String[options.length + 4];
        all[0] = "clone";
        all[1] = "-q";
        System.arraycopy(options, 0, all, 2, options.length);
        all[options.length + 2] = story.folder().toUri().toString();
        all[options.length + 3] = target.toString();
        story.git(all);
        return story.goesOnIn(target);
    }

    private static void isLost(List<String> found, String problem) {
        assertThat(found).hasSize(3);
        assertThat(found.subList(0, 2))
                .containsExactly(
                        "new undeclared-dependency " + BILL + " -> " + ORDER,
                        "stale baseline type-gone " + LINE + " at shop/ringfence/billing.baseline:2");
        assertThat(found.get(2)).matches(problem);
    }

    @Test
    void a_whole_cloned() {
        assertThat(cloned().found()).containsExactly(MOVED);
    }

    @Test
    void a_clone_without_blobs() {
        Story there = cloned("--filter=blob:none");

        isLost(there.found(), "problem com.acme:shop:0 the git repository lacks the object [0-9a-f]{40}, so no .*");

        there.git("fetch", "-q", "--refetch", "--no-filter");

        assertThat(there.found()).containsExactly(MOVED);
    }

    @Test
    void a_clone_without_trees() {
        Story there = cloned("--filter=tree:0");

        isLost(there.found(), "problem com.acme:shop:0 the git repository lacks the object [0-9a-f]{40}, so no .*");

        there.git("fetch", "-q", "--refetch", "--no-filter");

        assertThat(there.found()).containsExactly(MOVED);
    }

    @Test
    void a_clone_that_borrows_the_objects_of_another() {
        assertThat(cloned("--shared").found()).containsExactly(MOVED);
    }

    @Test
    void a_second_work_tree() {
        Path second = folder.resolve("second");
        story.git("worktree", "add", "-q", "--detach", second.toString());

        assertThat(story.goesOnIn(second).found()).containsExactly(MOVED);
    }

    @Test
    void a_submodule() throws IOException {
        Path around = Files.createDirectory(folder.resolve("around"));
        Story outer = story.goesOnIn(around);
        outer.git("init", "-q", "-b", "main")
                .git(
                        "-c",
                        "protocol.file.allow=always",
                        "submodule",
                        "add",
                        "-q",
                        story.folder().toUri().toString(),
                        "inner")
                .git("commit", "-q", "-m", "submodule");

        assertThat(story.goesOnIn(around.resolve("inner")).found()).containsExactly(MOVED);
    }

    @Test
    void a_commit_that_stands_for_another() {
        story.git("replace", "HEAD~1", "HEAD~2");

        assertThat(story.found()).containsExactly(MOVED);
    }

    @Test
    void a_history_that_is_packed_with_its_commits_in_a_graph() {
        story.git("gc", "-q").git("commit-graph", "write", "--reachable").git("pack-refs", "--all");

        assertThat(story.found()).containsExactly(MOVED);
    }

    @Test
    void a_repository_of_longer_hashes() throws IOException {
        story = Story.in(folder.resolve("longer"));
        story.git("init", "-q", "-b", "main", "--object-format=sha256");
        Files.writeString(story.folder().resolve(".gitignore"), "target/\n");
        begin();

        isLost(
                story.found(),
                "problem com.acme:shop:0 the git repository has the object format sha256, and only sha1 is read, so no .*");
    }

    @Test
    void a_git_file_that_leads_nowhere() throws IOException {
        Path lost = folder.resolve("lost");
        story.git("worktree", "add", "-q", "--detach", lost.toString());
        Files.writeString(lost.resolve(".git"), "gitdir: " + folder.resolve("nowhere") + "\n");

        isLost(story.goesOnIn(lost).found(), "problem com.acme:shop:0 the git repository cannot be read: .*, so no .*");
    }
}
