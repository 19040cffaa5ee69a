package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.frozen.FrozenChange;
import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.source.fingerprint.Fingerprints;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a freeze writes into the locks of a project, and when it asks for a reason. */
class FreezePlanTest {

    private static final String HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze\n";
    private static final String MAP = "modules: {orders: {packages: [.orders], state: frozen}}\n";
    private static final String ORDER = "src/main/java/shop/orders/Order.java";
    private static final String TEXT = "package shop.orders;\nclass Order {\n    int a;\n    int b;\n}\n";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void freeze() {
        world = World.in(folder).map(MAP).file(ORDER, TEXT).freeze();
    }

    private String lock() throws IOException {
        return Files.readString(folder.resolve("ringfence/orders.lock"));
    }

    private LockUpdate update(String... reason) {
        return world.freezePlan(
                        Optional.of(reason).filter(given -> given.length > 0).map(given -> given[0]))
                .update()
                .orElseThrow();
    }

    private List<String> refused() {
        return update().refused().stream()
                .map(change -> change.change().id() + " " + change.element())
                .toList();
    }

    /** The lines without their digests. */
    private List<String> lines() throws IOException {
        return lock().lines()
                .skip(1)
                .map(line -> line.replaceAll("\\S{43}", "_"))
                .toList();
    }

    @Test
    void the_first_lock_asks_for_no_reason_and_bears_none() throws IOException {
        assertThat(lock()).startsWith(HEAD + "shop.orders.Order - ").endsWith("\n");
        assertThat(lines())
                .containsExactly(
                        "shop.orders.Order - _ _",
                        "shop.orders.Order = _",
                        "shop.orders.Order a _ _",
                        "shop.orders.Order b _ _");

        world.without("ringfence/orders.lock").freeze("nobody asked");

        assertThat(lock()).doesNotContain("nobody");
    }

    @Test
    void to_freeze_again_changes_nothing() throws IOException {
        String before = lock();

        assertThat(world.freeze()
                        .freezePlan(Optional.empty())
                        .update()
                        .orElseThrow()
                        .shares())
                .singleElement()
                .satisfies(share ->
                        assertThat(share).hasToString("FrozenShare[module=orders, types=1, resources=0, changes=[]]"));
        assertThat(lock()).isEqualTo(before);
    }

    @Test
    void another_look_asks_for_no_reason_and_renews_the_digest_of_the_file() throws IOException {
        String before = lock();
        world.file(ORDER, TEXT.replace("    ", "\t")).freeze();

        assertThat(lock().lines().filter(line -> !line.contains(" = ")))
                .containsExactlyElementsOf(
                        before.lines().filter(line -> !line.contains(" = ")).toList());
        assertThat(lock()).isNotEqualTo(before);
    }

    @Test
    void what_was_added_modified_or_removed_needs_a_reason() {
        world.file(ORDER, TEXT.replace("int a", "long a").replace("int b", "int c"))
                .file("src/main/java/shop/orders/Cart.java", "package shop.orders;\nclass Cart {}\n");

        assertThat(refused())
                .containsExactly(
                        "added shop.orders.Cart",
                        "modified shop.orders.Order",
                        "removed shop.orders.Order#b",
                        "modified shop.orders.Order#a",
                        "added shop.orders.Order#c");
        assertThat(update("ORD-1").refused()).isEmpty();
    }

    @Test
    void the_reason_stands_behind_the_lines_that_it_is_for_and_stays_there() throws IOException {
        world.file(ORDER, TEXT.replace("int a", "long a")).freeze("a  tax\nof 7 %");
        List<String> after = List.of(
                "shop.orders.Order - _ _",
                "shop.orders.Order = _",
                "shop.orders.Order a _ _ # a tax of 7 %",
                "shop.orders.Order b _ _");
        assertThat(lines()).containsExactlyElementsOf(after);

        world.freeze("another");

        assertThat(lines()).containsExactlyElementsOf(after);
    }

    @Test
    void the_reason_for_a_member_that_is_gone_stands_behind_its_type() throws IOException {
        world.file(ORDER, TEXT.replace("}", "void c() {} }")).freeze("one more");
        world.file(ORDER, TEXT).freeze("one less");

        assertThat(lines())
                .containsExactly(
                        "shop.orders.Order - _ _ # one less",
                        "shop.orders.Order = _",
                        "shop.orders.Order a _ _",
                        "shop.orders.Order b _ _");
    }

    @Test
    void a_type_that_may_be_deleted_needs_no_reason_and_leaves_the_head_alone() throws IOException {
        world.without(ORDER);
        assertThat(refused()).containsExactly("removed shop.orders.Order");

        world.map(MAP.replace("frozen", "extracting")).freeze();

        assertThat(lock()).isEqualTo(HEAD);
    }

    @Test
    void of_several_lines_for_one_element_those_that_the_code_does_not_match_are_dropped_without_asking()
            throws IOException {
        String before = lock();
        String spare = before.lines()
                .skip(1)
                .map(line -> line.replaceAll("\\S{43}", "x".repeat(43)))
                .reduce("", (all, line) -> all + line + "\n");
        world.file("ringfence/orders.lock", before + spare);
        assertThat(world.found()).isEmpty();

        world.freeze();

        assertThat(lock()).isEqualTo(before);
    }

    @Test
    void of_a_conflict_both_sides_count_and_what_neither_has_needs_a_reason() throws IOException {
        String before = lock();
        String ours = before.lines()
                .filter(line -> line.contains("Order a "))
                .findFirst()
                .orElseThrow();
        String theirs = ours.replaceAll("\\S{43}", "x".repeat(43));
        String conflict = before.replace(ours, "<<<<<<< a\n" + ours + "\n=======\n" + theirs + "\n>>>>>>> b");
        world.file("ringfence/orders.lock", conflict);
        assertThat(refused()).isEmpty();

        world.freeze();

        assertThat(lock()).isEqualTo(before);
        world.file("ringfence/orders.lock", conflict).file(ORDER, TEXT.replace("int a", "long a"));
        assertThat(refused()).containsExactly("modified shop.orders.Order#a");
    }

    @Test
    void a_digest_of_the_whole_source_that_somebody_forged_hides_no_edit_from_the_next_freeze() throws IOException {
        String edited = TEXT.replace("int a", "long a");
        String forged = lock().replaceAll(
                        "Order = \\S{43}",
                        "Order = " + Fingerprints.contentDigest(edited.getBytes(StandardCharsets.UTF_8)));
        world.file(ORDER, edited).file("ringfence/orders.lock", forged);

        assertThat(refused()).containsExactly("modified shop.orders.Order#a");
    }

    @Test
    void fingerprints_of_another_version_are_renewed_without_asking_where_the_source_is_as_it_was() throws IOException {
        String today = lock();
        String older = today.replace("fingerprints/1", "fingerprints/0")
                .lines()
                .map(line -> line.contains(" = ") ? line : line.replaceAll("\\S{43}", "x".repeat(43)))
                .reduce("", (all, line) -> all + line + "\n");
        world.file("ringfence/orders.lock", older).freeze();
        assertThat(lock()).isEqualTo(today);

        world.file("ringfence/orders.lock", older).file(ORDER, TEXT + "\n");
        assertThat(refused())
                .containsExactly(
                        "modified shop.orders.Order", "modified shop.orders.Order#a", "modified shop.orders.Order#b");
    }

    @Test
    void a_damaged_lock_is_never_written_over() {
        FreezePlan plan = world.file("ringfence/orders.lock", "what?\n").freezePlan(Optional.of("why"));

        assertThat(plan.update()).isEmpty();
        assertThat(plan.problems()).hasSize(2);
    }

    @Test
    void a_source_that_cannot_be_parsed_is_recorded_as_a_whole_and_told() throws IOException {
        world.file(ORDER, TEXT.replace("int b;", "boolean is(Object o) { return o instanceof int; }"));

        FreezePlan plan = world.freezePlan(Optional.of("a pattern"));

        assertThat(plan.problems()).hasSize(1);
        assertThat(plan.update().orElseThrow().contents().values())
                .singleElement()
                .asString()
                .containsPattern(
                        "\nshop\\.orders\\.Order - tokens \\S{43} # a pattern\nshop\\.orders\\.Order = \\S{43}\n$");
    }

    @Test
    void a_source_that_cannot_be_parsed_is_refused_where_the_policy_says_so() {
        world.map(MAP + "policy: {unparsable: fail}\n")
                .file(ORDER, TEXT.replace("int b;", "boolean is(Object o) { return o instanceof int; }"));

        assertThat(world.freezePlan(Optional.of("a pattern")).update()).isEmpty();
    }

    @Test
    void a_change_tells_its_type_for_exceptions() {
        world.file(ORDER, TEXT.replace("int a", "long a"));

        assertThat(update().refused())
                .singleElement()
                .satisfies(change ->
                        assertThat(change.type().orElseThrow().qualified()).isEqualTo("shop.orders.Order"));
        assertThat(update().refused().get(0).change()).isEqualTo(FrozenChange.Change.MODIFIED);
    }
}
