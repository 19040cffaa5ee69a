package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.frozen.LockUpdate;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Frozen types with variants for later releases of Java. */
class FrozenVariantsTest {

    private static final String FROZEN = "modules: {orders: {packages: [.orders], state: frozen}}\n";
    private static final String EXTRACTING = "modules: {orders: {packages: [.orders], state: extracting}}\n";
    private static final String ORDER = "src/main/java/shop/orders/Order.java";
    private static final String CART = "src/main/java/shop/orders/Cart.java";
    private static final String OF_17 = "src/main/java17/shop/orders/Order.java";
    private static final String OF_21 = "src/main/java21/shop/orders/Order.java";
    private static final String TEXT = """
            package shop.orders;

            public class Order {
                int total() {
                    return 1;
                }
            }
            """;
    private static final String TEXT_17 =
            TEXT.replace("return 1", "return 17").replace("}\n}", "}\n    void only17() {}\n    class Line {}\n}");
    private static final String CART_TEXT = "package shop.orders;\n\nclass Cart {}\n";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void freeze() {
        world = plain().file(OF_17, TEXT_17)
                .variantsIn("src/main/java17", 17, true)
                .freeze();
    }

    private World plain() {
        return World.in(folder).map(FROZEN).file(ORDER, TEXT).file(CART, CART_TEXT);
    }

    private LockUpdate update() {
        return world.freezePlan(Optional.empty()).update().orElseThrow();
    }

    private List<String> refused() {
        return update().refused().stream()
                .map(change -> change.change().id() + " " + change.element())
                .toList();
    }

    private static List<String> names(String lock) {
        return lock.lines().map(line -> line.replaceAll(" \\S{43}", "")).toList();
    }

    /** What a Ringfence that knew no variants had written. */
    private String oldLock() {
        return "# ringfence-lock/1, fingerprints/1, written by: mvn ringfence:freeze\n"
                + world.lock("orders")
                        .lines()
                        .skip(1)
                        .map(line -> line.replaceFirst("^\\d+/", ""))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("\n", "", "\n"));
    }

    private World withOldLock() {
        return world.file("ringfence/orders.lock", oldLock());
    }

    @Test
    void each_variant_stands_in_the_lock_under_its_own_name() {
        assertThat(names(world.lock("orders")))
                .containsExactly(
                        "# ringfence-lock/2, fingerprints/1, written by: mvn ringfence:freeze",
                        "17/shop.orders.Order -",
                        "17/shop.orders.Order =",
                        "17/shop.orders.Order only17()",
                        "17/shop.orders.Order total()",
                        "17/shop.orders.Order.Line -",
                        "shop.orders.Cart -",
                        "shop.orders.Cart =",
                        "shop.orders.Order -",
                        "shop.orders.Order =",
                        "shop.orders.Order total()");
        assertThat(world.found()).isEmpty();
    }

    @Test
    void an_edit_of_the_variant_alone_is_told_of_the_variant_in_its_file() {
        world.file(OF_17, TEXT_17.replace("return 17", "return 18"));

        assertThat(world.found())
                .containsExactly("new orders modified 17/shop.orders.Order#total() at " + OF_17 + ":4");
        assertThat(refused()).containsExactly("modified 17/shop.orders.Order#total()");
    }

    @Test
    void an_edit_of_the_type_alone_is_told_of_the_type() {
        world.file(ORDER, TEXT.replace("return 1", "return 2"));

        assertThat(world.found()).containsExactly("new orders modified shop.orders.Order#total() at " + ORDER + ":4");
    }

    @Test
    void the_code_of_the_type_in_the_place_of_its_variant_is_a_change() {
        world.file(OF_17, TEXT);

        assertThat(world.found())
                .containsExactly(
                        "new orders modified 17/shop.orders.Order at " + OF_17 + ":3",
                        "new orders removed 17/shop.orders.Order#only17() at " + OF_17 + ":3",
                        "new orders removed 17/shop.orders.Order.Line at " + OF_17 + ":3",
                        "new orders modified 17/shop.orders.Order#total() at " + OF_17 + ":4");
    }

    @Test
    void of_contents_that_changed_places_both_are_modified() {
        String other = TEXT.replace("return 1", "return 17");
        world.file(OF_17, other).freeze("the same members").file(OF_17, TEXT).file(ORDER, other);

        assertThat(world.found())
                .containsExactly(
                        "new orders modified shop.orders.Order#total() at " + ORDER + ":4",
                        "new orders modified 17/shop.orders.Order#total() at " + OF_17 + ":4");
    }

    @Test
    void another_look_of_a_variant_is_no_change() {
        world.file(OF_17, TEXT_17.replace("    ", "\t") + "// the end\n");

        assertThat(world.found()).isEmpty();
        assertThat(refused()).isEmpty();
    }

    @Test
    void a_variant_that_is_gone_is_removed_where_deletions_are_forbidden() {
        world.without(OF_17);

        assertThat(world.found()).containsExactly("new orders removed 17/shop.orders.Order at ringfence/orders.lock:2");
        assertThat(refused()).containsExactly("removed 17/shop.orders.Order");
    }

    @Test
    void where_deletions_are_allowed_a_type_goes_with_all_its_variants_or_not() {
        world.map(EXTRACTING).without(OF_17);
        assertThat(world.found()).containsExactly("new orders removed 17/shop.orders.Order at ringfence/orders.lock:2");

        world.file(OF_17, TEXT_17).without(ORDER);
        assertThat(world.changed().found())
                .containsExactly("new orders removed shop.orders.Order at ringfence/orders.lock:9");

        world.without(OF_17);
        assertThat(world.changed().found()).isEmpty();
    }

    @Test
    void a_variant_that_no_lock_knows_is_added_be_it_a_copy() {
        world.file("src/main/java17/shop/orders/Cart.java", CART_TEXT);

        assertThat(world.found())
                .containsExactly("new orders added 17/shop.orders.Cart at src/main/java17/shop/orders/Cart.java:3");
        assertThat(refused()).containsExactly("added 17/shop.orders.Cart");
    }

    @Test
    void the_first_variant_of_a_project_is_added_be_it_a_copy() {
        world.without(OF_17).without("ringfence/orders.lock").freeze();
        assertThat(world.lock("orders")).startsWith("# ringfence-lock/1,").doesNotContain("17/");

        world.file(OF_17, TEXT);
        assertThat(world.found()).containsExactly("new orders added 17/shop.orders.Order at " + OF_17 + ":3");

        world.file(OF_17, TEXT_17);
        assertThat(world.changed().found()).containsExactly("new orders added 17/shop.orders.Order at " + OF_17 + ":3");
    }

    @Test
    void a_type_of_which_only_a_variant_is_left_is_removed_and_the_variant_added() {
        world.without(CART).file("src/main/java17/shop/orders/Cart.java", CART_TEXT);

        assertThat(world.found())
                .containsExactly(
                        "new orders removed shop.orders.Cart at ringfence/orders.lock:7",
                        "new orders added 17/shop.orders.Cart at src/main/java17/shop/orders/Cart.java:3");
    }

    @Test
    void variants_for_two_releases_are_told_apart() {
        world.file(OF_21, TEXT_17.replace("return 17", "return 21"))
                .variantsIn("src/main/java21", 21, true)
                .freeze();
        assertThat(world.found()).isEmpty();

        world.file(OF_21, TEXT_17).file(OF_17, TEXT_17.replace("return 17", "return 21"));
        assertThat(world.changed().found())
                .containsExactly(
                        "new orders modified 17/shop.orders.Order#total() at " + OF_17 + ":4",
                        "new orders modified 21/shop.orders.Order#total() at " + OF_21 + ":4");
    }

    @Test
    void a_variant_gets_its_other_name_as_every_type_does() {
        String bill = "src/main/java17/shop/orders/Bill.java";
        world.without(OF_17).file(bill, TEXT_17.replace("class Order", "class Bill"));

        assertThat(world.found())
                .containsExactly(
                        "new orders added 17/shop.orders.Bill renamed from 17/shop.orders.Order at " + bill + ":3");
    }

    @Test
    void a_type_that_is_only_a_variant_is_one() {
        String sealed = "src/main/java17/shop/orders/Sealed.java";
        world.file(sealed, """
                        package shop.orders;

                        sealed interface Sealed permits Sealed.Yes {
                            record Yes() implements Sealed {}
                        }
                        class Second {}
                        """).freeze("new");
        assertThat(world.lock("orders")).contains("17/shop.orders.Sealed.Yes - ", "17/shop.orders.Second - ");
        assertThat(world.found()).isEmpty();

        world.without(sealed);
        assertThat(world.changed().found())
                .extracting(line -> line.replaceAll(":\\d+$", ""))
                .containsExactly(
                        "new orders removed 17/shop.orders.Sealed at ringfence/orders.lock",
                        "new orders removed 17/shop.orders.Second at ringfence/orders.lock");
    }

    @Test
    void an_exception_for_a_type_is_for_its_variants_too() {
        world.map(FROZEN + "exceptions: [{from: .orders.Order, rule: frozen-code, because: a fix, until: 2027-02-01}]")
                .file(OF_17, TEXT_17.replace("return 17", "return 18"));

        assertThat(world.found())
                .containsExactly("excepted orders modified 17/shop.orders.Order#total() at " + OF_17 + ":4");
    }

    @Test
    void variants_in_a_folder_that_this_run_does_not_read_are_kept_and_told() {
        String before = world.lock("orders");
        World without = plain().variantsIn("src/main/java17", 17, false);

        assertThat(without.found())
                .containsExactly("problem ringfence/orders.lock:2 the lines of 17/shop.orders.Order are kept and were"
                        + " not compared: its source " + OF_17 + " is in no folder that is compiled here");
        assertThat(without.freeze().lock("orders")).isEqualTo(before);
    }

    @Test
    void a_lock_keeps_its_head_when_its_last_variant_goes_and_when_it_empties() {
        world.without(OF_17).freeze("no longer needed");
        assertThat(names(world.lock("orders")))
                .containsExactly(
                        "# ringfence-lock/2, fingerprints/1, written by: mvn ringfence:freeze",
                        "shop.orders.Cart -",
                        "shop.orders.Cart =",
                        "shop.orders.Order -",
                        "shop.orders.Order =",
                        "shop.orders.Order total()");

        world.map("modules: {orders: {packages: [.orders]}}\n").freeze();
        assertThat(world.lock("orders"))
                .isEqualTo("# ringfence-lock/2, fingerprints/1, written by: mvn ringfence:freeze\n");
    }

    @Test
    void a_lock_that_does_not_tell_variants_apart_is_read_as_it_was_written() {
        assertThat(withOldLock().found()).isEmpty();

        world.file(OF_17, TEXT_17.replace("return 17", "return 18"));
        assertThat(world.changed().found())
                .containsExactly("new orders modified 17/shop.orders.Order#total() at " + OF_17 + ":4");
    }

    @Test
    void to_freeze_anew_tells_variants_apart_and_asks_for_no_reason() {
        String before = world.lock("orders");

        assertThat(withOldLock().freeze().lock("orders")).isEqualTo(before);
    }

    @Test
    void nor_for_a_type_that_is_only_a_variant_and_what_had_a_reason_keeps_it() {
        world.file("src/main/java17/shop/orders/Only.java", "package shop.orders;\n\nclass Only {}\nclass Second {}\n")
                .freeze("new");
        String before = world.lock("orders");

        assertThat(withOldLock().found()).isEmpty();
        assertThat(world.freeze().lock("orders")).isEqualTo(before);
    }
}
