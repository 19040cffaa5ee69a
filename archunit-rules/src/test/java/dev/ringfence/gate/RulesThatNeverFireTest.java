package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.gate.whole.WholeView;
import dev.ringfence.map.Problem;
import dev.ringfence.verdict.ProjectUse;
import dev.ringfence.world.World;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finds what a map says of no code at all, with the words that name what was meant. */
class RulesThatNeverFireTest {

    private static final String FORBIDS = ": it forbids nothing. ";
    private static final String OUT_OF_FORBIDS = "Correct it, or take it out of `forbids`;"
            + " what comes from a jar and lies below a root belongs to a module with `external: true`.";
    private static final String OUT_OF_EXCEPT = "Correct it, or take it out of `except`.";
    private static final String OUT_OF_IGNORE = "Correct it, or take it out of `ignore`.";
    private static final String OUT_OF_LAYERS =
            "A layer is the name of a direct sub-package of the packages that the module claims;"
                    + " correct it, or take it out of `layers`.";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder)
                .type("shop.orders.Order")
                .type("shop.orders.internal.Store")
                .type("shop.billing.Invoice")
                .type("shop.billing.controller.Page")
                .type("shop.billing.domain.Sum");
    }

    private static List<String> told(World... worlds) {
        List<ProjectUse> uses =
                List.of(worlds).stream().map(world -> world.judge().use()).toList();
        return WholeView.judge(worlds[0].moduleMap(), uses).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void layers_without_a_package_are_told_with_the_name_that_was_meant() {
        String of =
                "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], layers: [[contoller, web], domain]}}";

        assertThat(told(world().map(of)))
                .containsExactly("module-map.yaml:3:74: no package of billing lies in the layers `contoller`, `web`:"
                        + " they order nothing. Did you mean `controller`? " + OUT_OF_LAYERS);
        assertThat(told(world().map(of.replace("contoller, web", "controller"))))
                .isEmpty();
    }

    @Test
    void layers_for_all_are_needed_where_any_module_has_such_a_package() {
        String of =
                "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\nlayers: [controller, %s, internal]";

        assertThat(told(world().map(of.formatted("domain")))).isEmpty();
        assertThat(told(world().map(of.formatted("domian"))))
                .containsExactly("module-map.yaml:4:1: no package of any module lies in the layer `domian`:"
                        + " it orders nothing. Did you mean `domain`? " + OUT_OF_LAYERS);
    }

    @Test
    void a_package_of_a_module_without_code_here_is_in_no_layer() {
        assertThat(
                        told(
                                world().map(
                                                "modules: {shop: {packages: [shop]}, gone: {packages: [.gone], layers: [a, b], state: extracted}}")))
                .isEmpty();
    }

    @Test
    void an_except_of_no_exported_type_is_told() {
        String of = """
                modules:
                  orders: {packages: [.orders], exports: [{package: %s, except: [%s]}]}
                  billing: {packages: [.billing]}
                """;

        assertThat(told(world().map(of.formatted("\"*\"", ".internal, .Order, billing"))))
                .isEmpty();
        assertThat(told(world().map(of.formatted("\"*\"", ".intrenal"))))
                .containsExactly("module-map.yaml:4:67: `except` of orders has `.intrenal`, and no type that the entry"
                        + " exports fits it: it keeps nothing back. Did you mean `shop.orders.internal`? "
                        + OUT_OF_EXCEPT);
        assertThat(told(world().map(of.formatted("\"*\"", ".Ordre"))))
                .containsExactly("module-map.yaml:4:67: `except` of orders has `.Ordre`, and no type that the entry"
                        + " exports fits it: it keeps nothing back. " + OUT_OF_EXCEPT);
        assertThat(told(world().map(of.formatted(".internal", ".Order"))))
                .containsExactly("module-map.yaml:4:73: `except` of orders has `.Order`, and no type that the entry"
                        + " exports fits it: it keeps nothing back. " + OUT_OF_EXCEPT);
    }

    @Test
    void an_except_below_several_packages_is_needed_where_one_of_them_has_it() {
        assertThat(
                        told(
                                world().map(
                                                "modules: {all: {packages: [.orders, .billing], exports: [{package: '*', except: [.internal]}]}}")))
                .isEmpty();
    }

    private static String forbids(String... patterns) {
        return """
                modules:
                  orders: {packages: [.orders]}
                  billing:
                    packages: [.billing, vendored.money]
                    forbids: [%s]
                  carrier: {packages: [.carrier], external: true}
                  trade: {packages: [.trade], state: extracted}
                """.formatted(String.join(", ", patterns));
    }

    @Test
    void what_is_forbidden_below_a_root_or_in_a_claim_has_to_be_there() {
        World world = world().type("vendored.money.Coin");

        assertThat(told(world.map(
                        forbids(".orders.internal", "shop.orders.Order", "{types: [.orders..*]}", "shop..Order"))))
                .isEmpty();
        assertThat(told(world.map(forbids(".orders.intrenal"))))
                .containsExactly(
                        "module-map.yaml:7:15: billing forbids `.orders.intrenal`, and no type of other code fits it"
                                + FORBIDS + "Did you mean `shop.orders.internal`? " + OUT_OF_FORBIDS);
        assertThat(told(world.map(forbids("{packages: [.odrers.internal], because: typo}"))))
                .containsExactly(
                        "module-map.yaml:7:27: billing forbids `.odrers.internal`, and no type of other code fits it"
                                + FORBIDS + "Did you mean `shop.orders.internal`? " + OUT_OF_FORBIDS);
        assertThat(told(world.map(forbids("{types: [.orders.Ordre]}"))))
                .containsExactly(
                        "module-map.yaml:7:24: billing forbids `.orders.Ordre`, and no type of other code fits it"
                                + FORBIDS + OUT_OF_FORBIDS);
        assertThat(told(world.map(forbids("vendored.money.notes"))))
                .containsExactly(
                        "module-map.yaml:7:15: billing forbids `vendored.money.notes`, and no type of other code fits it"
                                + FORBIDS + OUT_OF_FORBIDS);
    }

    @Test
    void what_only_the_own_code_fits_is_forbidden_to_nobody() {
        World world = world().type("vendored.money.Coin").map(forbids(".billing.domain"));

        assertThat(told(world))
                .containsExactly(
                        "module-map.yaml:7:15: billing forbids `.billing.domain`, and no type of other code fits it"
                                + FORBIDS + OUT_OF_FORBIDS);
    }

    @Test
    void a_library_what_comes_from_a_jar_and_what_has_left_may_be_forbidden() {
        World world = world().type("vendored.money.Coin");

        assertThat(told(world.map(forbids("javax.persistance", "org..hibernate", "java.sql.Connection"))))
                .isEmpty();
        assertThat(told(world.map(forbids(".trade.api")))).isEmpty();
        assertThat(world.map(forbids(".carrier.client")).foundInWholeView())
                .containsExactly("stale claim unused carrier: shop.carrier at module-map.yaml:8");
        assertThat(told(world)).isEmpty();
    }

    @Test
    void an_ignore_that_leaves_nothing_out_is_told() {
        String of = "modules: {shop: {packages: [shop]}}\nignore: [%s]";

        assertThat(told(world().map(of.formatted(".orders.internal, {types: [.billing.Invoice]}"))))
                .isEmpty();
        assertThat(told(world().map(of.formatted(".orders.intenal"))))
                .containsExactly("module-map.yaml:4:10: `ignore` has `.orders.intenal`, and no class fits it:"
                        + " it leaves nothing out. Did you mean `shop.orders.internal`? " + OUT_OF_IGNORE);
    }

    @Test
    void a_seam_that_leads_through_no_class_is_told_until_the_old_module_has_left() {
        String of = """
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                seams:
                  cutover:
                    old: orders
                    new: billing
                    through: [.orders.Facade, .orders.Order]
                    until: 2027-06-30
                    owner: us
                    because: ORD-1
                """;

        assertThat(told(world().map(of)))
                .containsExactly("module-map.yaml:8:15: `through` of the seam from orders has `.orders.Facade`, and no"
                        + " class fits it: it leads nobody over. Correct it, write the class, or take it out of"
                        + " `through`.");
        assertThat(told(world().map(of.replace(".orders.Facade, ", "")))).isEmpty();
        assertThat(told(world().map(of.replace("[.orders]}", "[.orders], state: extracted}"))))
                .noneMatch(told -> told.contains("through"));
    }

    private static final String FEATURES = "package shop.flags;\npublic class Features"
            + " { static boolean NEW; static boolean NEW_ORDERS; static class Deep { boolean ALSO; } }";

    private static String seam(String rest) {
        return """
                modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}
                seams:
                  cutover:
                    old: orders
                    %s
                    until: 2027-06-30
                    owner: us
                    because: ORD-1
                """.formatted(rest.replace("\n", "\n    "));
    }

    @Test
    void a_seam_whose_new_side_is_nowhere_is_told_until_the_old_module_has_left() {
        String nowhere = "no class here fits it or uses what fits it: nothing takes the place of orders. ";
        String remedy = "Correct it, or write the first class.";

        assertThat(told(world().map(seam("new: .billing.domian"))))
                .containsExactly("module-map.yaml:7:10: `new` of the seam from orders is `shop.billing.domian`, and "
                        + nowhere + "Did you mean `shop.billing.domain`? " + remedy);
        assertThat(told(world().map(seam("new: .billing.Invoise"))))
                .containsExactly("module-map.yaml:7:10: `new` of the seam from orders is `shop.billing.Invoise`, and "
                        + nowhere + "Did you mean `shop.billing.Invoice`? " + remedy);
        assertThat(told(world().map(seam("new: org.client"))))
                .containsExactly(
                        "module-map.yaml:7:10: `new` of the seam from orders is `org.client`, and " + nowhere + remedy);
        assertThat(told(world().map(seam("new: .billing.domain")))).isEmpty();
        assertThat(told(world().map(seam("new: org.client").replace("[.orders]}", "[.orders], state: extracted}"))))
                .noneMatch(told -> told.contains("`new`"));
    }

    @Test
    void what_takes_the_place_may_come_from_a_jar_that_is_no_module() {
        World world = world().type("shop.billing.Clock", "java.time.Instant");

        assertThat(told(world.map(seam("new: java.time")))).isEmpty();
        assertThat(told(world.map(seam("new: java.tine"))))
                .singleElement()
                .asString()
                .contains("Did you mean `java.time`?");
    }

    @Test
    void a_field_of_a_flag_whose_type_is_nowhere_is_told() {
        String nowhere = ", and no class of that name is here or used here: nobody reads it. ";
        String remedy = "Correct it, or take it out of `flags`.";
        World world = world().source("shop/flags/Features.java", FEATURES);
        String flags = seam("new: billing\nflags: [{field: %s}]");

        assertThat(told(world.map(flags.formatted(".flags.Features.NEW")))).isEmpty();
        assertThat(told(world.map(flags.formatted(".flags.Features.Deep.ALSO"))))
                .isEmpty();
        assertThat(told(world.map(flags.formatted("java.lang.Systems.out"))))
                .containsExactly(
                        "module-map.yaml:8:13: `flags` of the seam from orders has the field `java.lang.Systems.out`"
                                + nowhere + remedy);
        assertThat(told(world.map(flags.formatted(".flags.Featurs.NEW"))))
                .containsExactly("module-map.yaml:8:13: `flags` of the seam from orders has the field"
                        + " `shop.flags.Featurs.NEW`" + nowhere + "Did you mean `shop.flags.Features.NEW`? " + remedy);
        assertThat(told(world.map(flags.formatted(".flag.Features.Deep.ALSO"))))
                .containsExactly("module-map.yaml:8:13: `flags` of the seam from orders has the field"
                        + " `shop.flag.Features.Deep.ALSO`" + nowhere + "Did you mean `shop.flags.Features.Deep.ALSO`? "
                        + remedy);
    }

    @Test
    void a_field_that_the_type_lacks_is_told_with_the_nearest_name() {
        World world = world().source("shop/flags/Features.java", FEATURES);
        String flags = seam("new: billing\nflags: [{field: %s}]");
        String remedy = "Correct the name, or take the flag out of `flags`.";

        assertThat(problems(world.map(flags.formatted(".flags.Features.NEW_ODERS"))))
                .containsExactly("module-map.yaml:8:13: shop.flags.Features has no field NEW_ODERS. Did you mean"
                        + " `NEW_ORDERS`? " + remedy);
        assertThat(problems(world.map(flags.formatted(".flags.Features.Dep.ALSO"))))
                .containsExactly(
                        "module-map.yaml:8:13: shop.flags.Features has no type Dep in it. Did you mean `Deep`? "
                                + remedy);
        assertThat(problems(world.map(flags.formatted(".flags.Features.Deep.ALSO"))))
                .isEmpty();
    }

    private static List<String> problems(World world) {
        return world.judge().findings().problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void what_only_test_code_has_is_there() {
        assertThat(told(world().map("modules: {shop: {packages: [shop]}}\nignore: [.fixtures]")
                        .testType("shop.fixtures.Orders")))
                .isEmpty();
    }

    @Test
    void what_any_project_of_the_build_has_is_there() {
        String map = """
                modules:
                  orders: {packages: [.orders], exports: [{package: "*", except: [.internal]}]}
                  billing: {packages: [.billing], forbids: [.orders.internal], layers: [controller, domain]}
                ignore: [.generated]
                """;
        World one = World.in(folder.resolve("one"))
                .map(map)
                .type("shop.orders.internal.Store")
                .type("shop.billing.domain.Sum");
        World two = World.in(folder.resolve("two"))
                .map(map)
                .type("shop.billing.controller.Page")
                .type("shop.generated.Stub");

        assertThat(told(one)).hasSize(2);
        assertThat(told(two)).hasSize(3);
        assertThat(told(one, two)).isEmpty();
        assertThat(told(two, one)).isEmpty();
    }

    @Test
    void a_project_by_itself_says_nothing_of_them() {
        assertThat(world().map("modules: {shop: {packages: [shop], layers: [a], forbids: [.b]}}\nignore: [.c]")
                        .found())
                .isEmpty();
    }
}
