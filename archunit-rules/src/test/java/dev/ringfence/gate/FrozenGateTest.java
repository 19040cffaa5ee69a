package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Policy;
import dev.ringfence.project.ProjectCode;
import dev.ringfence.project.ReadBefore;
import dev.ringfence.scan.text.SourceOutline;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.source.fingerprint.Fingerprints;
import dev.ringfence.verdict.Verdict;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen code that is edited after it was locked. */
class FrozenGateTest {

    private static final String FROZEN = "modules: {orders: {packages: [.orders], state: frozen}}\n";
    private static final String EXTRACTING = "modules: {orders: {packages: [.orders], state: extracting}}\n";
    private static final String LOCK_HEAD = "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze\n";
    private static final ModuleName ORDERS = new ModuleName("orders");
    private static final String ORDER = "src/main/java/shop/orders/Order.java";
    private static final String TEXT = """
            package shop.orders;

            import java.util.*;

            public class Order {
                private final int id = 1;

                int total(int tax) {
                    return id + tax;
                }

                void cancel() {}

                static class Line {
                    int count;
                }
            }
            """;

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void freeze() {
        world = World.in(folder).map(FROZEN).file(ORDER, TEXT).freeze();
    }

    private List<String> foundAfter(String from, String to) {
        assertThat(TEXT).contains(from);
        return world.file(ORDER, TEXT.replace(from, to)).found();
    }

    @Test
    void what_nobody_changed_is_no_change() {
        assertThat(world.found()).isEmpty();
    }

    @Test
    void another_look_of_the_same_code_is_no_change() {
        assertThat(world.file(ORDER, TEXT.replace("    ", "\t").replace("\n", "\r\n") + "// the end\n")
                        .found())
                .isEmpty();
    }

    @Test
    void the_order_of_methods_is_no_change() {
        String cancel = "    void cancel() {}\n\n";
        assertThat(world.file(ORDER, TEXT.replace(cancel, "").replace("    int total", cancel + "    int total"))
                        .found())
                .isEmpty();
    }

    @Test
    void an_edited_method_is_modified_where_it_stands() {
        assertThat(foundAfter("id + tax", "id - tax"))
                .containsExactly("new orders modified shop.orders.Order#total(int) at " + ORDER + ":8");
    }

    @Test
    void every_element_that_differs_is_told() {
        assertThat(foundAfter("void cancel() {}", "void close() {}"))
                .containsExactly(
                        "new orders removed shop.orders.Order#cancel() at " + ORDER + ":5",
                        "new orders added shop.orders.Order#close() at " + ORDER + ":12");
    }

    @Test
    void a_nested_type_that_comes_or_goes_takes_its_members_along() {
        assertThat(foundAfter("class Line {", "class Item {"))
                .containsExactly(
                        "new orders modified shop.orders.Order at " + ORDER + ":5",
                        "new orders removed shop.orders.Order.Line at " + ORDER + ":5",
                        "new orders added shop.orders.Order.Item at " + ORDER + ":14");
    }

    @Test
    void star_imports_that_are_only_added_or_only_removed_are_no_change() {
        assertThat(foundAfter("import java.util.*;", "import java.util.*; import java.io.*;"))
                .isEmpty();
        assertThat(world.file(ORDER, TEXT.replace("import java.util.*;", "")).found())
                .isEmpty();
    }

    @Test
    void a_star_import_instead_of_another_modifies_the_type() {
        assertThat(foundAfter("import java.util.*;", "import java.io.*;"))
                .containsExactly("new orders modified shop.orders.Order at " + ORDER + ":5");
    }

    @Test
    void a_type_that_no_lock_knows_is_added_as_a_whole() {
        assertThat(world.type("shop.orders.Cart", "String").found())
                .containsExactly("new orders added shop.orders.Cart at src/main/java/shop/orders/Cart.java:2");
    }

    @Test
    void a_change_breaks_the_verdict_and_no_change_keeps_it() {
        assertThat(Verdict.of(world.judge().findings(), Policy.defaults()).id()).isEqualTo("kept");

        world.changed().file(ORDER, TEXT.replace("id + tax", "id - tax"));

        assertThat(Verdict.of(world.judge().findings(), Policy.defaults()).id()).isEqualTo("broken");
    }

    @Test
    void what_locks_hold_of_a_module_is_counted_changed_or_not() {
        assertThat(world.judge().findings().coverage().ofModules().locked()).isEqualTo(Map.of(ORDERS, 7));

        world.file(ORDER, TEXT.replace("void cancel() {}", ""))
                .file("db/a.sql", "create table a")
                .changed();
        assertThat(world.judge().findings().coverage().ofModules().locked()).isEqualTo(Map.of(ORDERS, 7));

        world.map("modules: {orders: {packages: [.orders]}}\n");
        assertThat(world.judge().findings().coverage().ofModules().locked()).isEmpty();
    }

    @Test
    void a_whole_type_may_go_from_a_module_that_is_being_extracted() {
        world.type("shop.orders.Cart").freeze("a cart").without("src/main/java/shop/orders/Cart.java");

        assertThat(world.map(EXTRACTING).found()).isEmpty();
        assertThat(world.map(FROZEN).found())
                .containsExactly("new orders removed shop.orders.Cart at ringfence/orders.lock:2");
    }

    @Test
    void the_map_settles_whether_whole_types_may_go() {
        world.type("shop.orders.Cart").freeze("a cart").without("src/main/java/shop/orders/Cart.java");

        assertThat(world.map(EXTRACTING.replace("extracting", "extracting, freeze: {deletions: forbid}"))
                        .found())
                .containsExactly("new orders removed shop.orders.Cart at ringfence/orders.lock:2");
        assertThat(world.map(FROZEN.replace("state: frozen", "state: frozen, freeze: {deletions: allow}"))
                        .found())
                .isEmpty();
    }

    @Test
    void members_may_not_go_though_whole_types_may() {
        assertThat(world.map(EXTRACTING)
                        .file(ORDER, TEXT.replace("void cancel() {}", ""))
                        .found())
                .containsExactly("new orders removed shop.orders.Order#cancel() at " + ORDER + ":5");
    }

    @Test
    void a_renamed_type_is_one_change_whether_or_not_it_might_have_been_deleted() {
        world.without(ORDER)
                .file(ORDER.replace("Order.java", "Basket.java"), TEXT.replace("class Order", "class Basket"));
        String renamed =
                "new orders added shop.orders.Basket renamed from shop.orders.Order at src/main/java/shop/orders/Basket.java:5";

        assertThat(world.found()).containsExactly(renamed);
        assertThat(world.map(EXTRACTING).found()).containsExactly(renamed);
    }

    @Test
    void a_type_with_the_same_members_and_other_bodies_has_not_been_renamed() {
        String basket = "src/main/java/shop/orders/Basket.java";
        world.without(ORDER)
                .file(basket, TEXT.replace("class Order", "class Basket").replace("id + tax", "id - tax"));

        assertThat(world.found())
                .containsExactly(
                        "new orders removed shop.orders.Order at ringfence/orders.lock:2",
                        "new orders added shop.orders.Basket at " + basket + ":5");
    }

    @Test
    void without_a_lock_anywhere_nothing_can_be_judged() {
        World unlocked = world.without("ringfence/orders.lock");

        assertThat(unlocked.found())
                .containsExactly(
                        "problem module-map.yaml:3 orders is frozen, so its code is read-only; but no lock says what that code is");
        assertThat(unlocked.judge().findings().problems().get(0).remedy())
                .isEqualTo(
                        "Run `mvn ringfence:freeze` on code that is as it should be, and commit ringfence/orders.lock.");
        assertThat(Verdict.of(unlocked.judge().findings(), Policy.defaults()).id())
                .isEqualTo("could-not-run");
    }

    @Test
    void a_missing_lock_is_named_from_the_folder_of_the_map() {
        ProjectCode code = world.without("ringfence/orders.lock").code();
        ProjectCode inCore = new ProjectCode(
                code.id(),
                code.kind(),
                code.mapFolder(),
                code.roots(),
                code.mapFolder().resolve("core/ringfence"),
                code.compileCommand(),
                code.surroundings());
        FrozenGate gate = new FrozenGate(world.judgeOfMap(), world.today());

        assertThat(gate.judge(inCore, SourceTree.of(code.roots().sources())).problems())
                .singleElement()
                .asString()
                .endsWith("and commit core/ringfence/orders.lock.");
    }

    @Test
    void an_emptied_lock_is_a_lock_and_knows_nothing() {
        assertThat(world.file("ringfence/orders.lock", "# ringfence-lock/1, fingerprints/1, written by: me\n")
                        .found())
                .containsExactly("new orders added shop.orders.Order at " + ORDER + ":5");
    }

    @Test
    void a_lock_that_cannot_be_relied_on_is_a_problem_and_nothing_is_compared() {
        assertThat(world.file("ringfence/orders.lock", "what?\n").found())
                .containsExactly(
                        "problem ringfence/orders.lock:1 not a line of a lock: what?",
                        "problem ringfence/orders.lock:1 this lock has no head, so a part of it may be missing");
        assertThat(world.file("ringfence/orders.lock", "# ringfence-lock/1, fingerprints/0, written by: me\n")
                        .found())
                .containsExactly(
                        "problem ringfence/orders.lock:1 re-freeze: this lock holds fingerprints of another version, which say"
                                + " nothing of today's: # ringfence-lock/1, fingerprints/0, written by: me");
    }

    @Test
    void a_lock_of_a_module_that_is_not_frozen_is_stale_until_it_is_emptied() {
        world.map("modules: {orders: {packages: [.orders]}}\n");
        assertThat(world.found()).containsExactly("stale lock not-frozen orders at ringfence/orders.lock:1");

        assertThat(world.freeze().found()).isEmpty();
        assertThat(folder.resolve("ringfence/orders.lock")).hasContent(LOCK_HEAD);
    }

    @Test
    void a_line_of_a_type_that_the_map_gives_to_another_module_is_stale() {
        assertThat(world.map(
                                "modules: {orders: {packages: [.orders], state: frozen}, order: {types: [.orders.Order]}}\n")
                        .found())
                .containsExactly("stale lock not-frozen shop.orders.Order at ringfence/orders.lock:2");
    }

    @Test
    void test_code_is_never_frozen() {
        assertThat(world.testType("shop.orders.OrderTest").found()).isEmpty();
        assertThat(world.changed().tests().without("ringfence/orders.lock").found())
                .isEmpty();
    }

    @Test
    void a_source_that_a_lock_knows_by_its_content_is_not_read_any_closer() {
        String nonsense = "package shop.orders; class Order { this is no Java }\n";
        String digest = Fingerprints.contentDigest(nonsense.getBytes(StandardCharsets.UTF_8));
        world.compile().file(ORDER, nonsense);
        assertThat(world.found()).hasSizeGreaterThan(0);

        world.file("ringfence/orders.lock", LOCK_HEAD + "shop.orders.Order = " + digest + "\n");

        assertThat(world.found()).isEmpty();
    }

    @Test
    void a_source_that_cannot_be_parsed_is_compared_by_its_tokens_and_says_so() {
        String primitive = "boolean is(Object o) { return o instanceof int; }";
        world.compile().file(ORDER, TEXT.replace("void cancel() {}", primitive));

        assertThat(Shown.lines(world.judge().frozen().asFindings()))
                .hasSize(2)
                .first()
                .isEqualTo("new orders modified shop.orders.Order at " + ORDER + ":1");
        assertThat(world.judge().frozen().problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("JavaParser cannot read this frozen source"));
    }

    @Test
    void second_types_of_a_source_are_frozen_with_it() {
        world.file(ORDER, TEXT + "class Slip { int a; }\n").freeze("a slip");
        assertThat(world.found()).isEmpty();

        assertThat(world.file(ORDER, TEXT + "class Slip { int b; }\n").found())
                .containsExactly(
                        "new orders modified shop.orders.Slip at " + ORDER + ":18",
                        "new orders removed shop.orders.Slip#a at " + ORDER + ":18",
                        "new orders added shop.orders.Slip#b at " + ORDER + ":18");
        assertThat(world.file(ORDER, TEXT).changed().found())
                .containsExactly("new orders removed shop.orders.Slip at ringfence/orders.lock:10");
    }

    @Test
    void a_frozen_type_in_the_source_of_another_module_is_frozen_too() {
        world.map(
                "modules: {orders: {packages: [.orders], types: [.sales.Slip], state: frozen}, sales: {packages: [.sales]}}\n");
        String sale = "src/main/java/shop/sales/Sale.java";
        world.file(sale, "package shop.sales;\nclass Sale { int a; }\nclass Slip { int a; }\n")
                .freeze("a slip");
        assertThat(world.found()).isEmpty();

        assertThat(world.changed()
                        .file(sale, "package shop.sales;\nclass Sale { int b; }\nclass Slip { long a; }\n")
                        .found())
                .containsExactly("new orders modified shop.sales.Slip#a at " + sale + ":3");
    }

    @Test
    void kotlin_is_compared_by_content_line_ends_apart() {
        String cart = "src/main/java/shop/orders/Cart.kt";
        world.file(cart, "package shop.orders\nclass Cart\n").freeze("a cart");
        assertThat(world.file(cart, "package shop.orders\r\nclass Cart\r\n").found())
                .isEmpty();
        assertThat(world.file(cart, "package shop.orders\nclass  Cart\n").found())
                .containsExactly("new orders modified shop.orders.Cart at " + cart + ":1");
    }

    @Test
    void where_nothing_changed_the_top_of_no_source_is_read_again() {
        Path other = Path.of("src/main/java/shop/billing/Bill.java");
        world.map(FROZEN.replace("}}", "}, billing: {packages: [.billing]}, tax: {packages: [.tax], state: frozen}}"))
                .file("src/main/java/shop/tax/Tax.java", "package shop.tax;\nclass Tax {}\n")
                .freeze()
                .file(other.toString(), "package shop.billing;\nclass Bill {}\n");
        SourceOutline told = new SourceOutline("shop.orders", List.of(), List.of(), List.of("Bill"));
        ReadBefore before = new ReadBefore(Map.of(), Map.of(folder.resolve(other), told));

        FrozenGate gate = new FrozenGate(world.judgeOfMap(), world.today());

        assertThat(gate.judgeLocked(world.code(), ReadBefore::nothing).changes())
                .isEmpty();
        assertThat(gate.judgeLocked(world.code(), () -> before).changes())
                .as("changes, where it was told before that the source is of orders")
                .hasSize(1);
    }
}
