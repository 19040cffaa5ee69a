package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.code.CodeBase;
import dev.ringfence.infer.code.CodeOwners;
import dev.ringfence.infer.code.TypeOrigin;
import dev.ringfence.infer.cut.Style;
import dev.ringfence.infer.tables.OwnersOfTables;
import dev.ringfence.map.Remedy;
import dev.ringfence.map.TypeName;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class InferenceTest {

    @Test
    void a_package_below_the_root_is_a_module_and_the_head_says_how_the_map_was_made() {
        InferredMap map = Sketch.of("shop.ShopMain", "shop.orders.Order", "shop.billing.Bill")
                .uses("shop.billing.Bill", "shop.orders.Order")
                .uses("shop.ShopMain", "shop.billing.Bill")
                .inferred();

        assertThat(InferredMapText.of(map, Remedy.Goal::shortCommand)).isEqualTo("""
                # A first map, guessed by `mvn ringfence:init` from 3 classes, packaged by feature: a package is a module.
                # It is yours from now on: rename, join and split modules until it says what you mean.
                # Then record today's debt with `mvn ringfence:baseline`.
                version: 1
                root: com.acme.shop

                modules:
                  billing:                              # 1 class
                    packages: [.billing]
                    exports: "*"
                    requires: [orders]
                  orders:                               # 1 class
                    packages: [.orders]
                    exports: "*"
                  app:                                  # 1 class
                    types: [.*]
                    exports: "*"
                    requires: [{module: "*", internals: true}]    # it puts all together, and nobody should use it
                """);
    }

    private static String head(Sketch sketch) {
        return InferredMapText.of(sketch.inferred(), Remedy.Goal::shortCommand)
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .skip(1)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void the_head_says_what_to_look_at_first_and_names_only_what_the_map_has() {
        String yours = "# It is yours from now on: rename, join and split modules until it says what you mean.";
        String then = "# Then record today's debt with `mvn ringfence:baseline`.";

        assertThat(head(Sketch.of("orders.Order", "billing.Bill"))).isEqualTo(yours + "\n" + then);
        assertThat(head(Sketch.of("a.A", "b.B").uses("a.A", "b.B", 2).uses("b.B", "a.A")))
                .isEqualTo(yours
                        + " Look first at\n#   - what is `left as debt`, in lines of a baseline: the direction that"
                        + " it runs against is a guess.\n" + then);
        assertThat(head(Sketch.of("audit.Audit")
                        .and(200, "orders")
                        .and(200, "billing")
                        .and(200, "stock")
                        .uses("orders.T1", "audit.Audit")))
                .isEqualTo(yours
                        + " Look first at\n#   - modules with a comment: what was put there is too small for a module,"
                        + " or had no better place.\n" + then);
    }

    @Test
    void the_first_line_names_the_schema() {
        InferredMap map = Sketch.of("orders.Order", "billing.Bill").inferred();

        assertThat(InferredMapText.of(map, Remedy.Goal::shortCommand)).startsWith("# A first map, ");
        assertThat(InferredMapText.withSchema(map, OwnersOfTables.none(), Remedy.Goal::shortCommand))
                .isEqualTo("# yaml-language-server: $schema=./module-map.schema.json\n"
                        + InferredMapText.of(map, Remedy.Goal::shortCommand));
    }

    @Test
    void the_lightest_use_of_a_cycle_is_left_as_debt_and_the_comment_says_why() {
        String map = Sketch.of("a.A", "b.B", "c.C")
                .uses("a.A", "b.B", 5)
                .uses("b.B", "c.C", 4)
                .uses("c.C", "a.A", 3)
                .map();

        assertThat(map).isEqualTo("""
                root: com.acme

                modules:
                  a:                                    # 1 class
                    packages: [.a]
                    exports: "*"
                    requires: [b]
                  b:                                    # 1 class
                    packages: [.b]
                    exports: "*"
                    requires: [c]
                  c:                                    # 1 class
                    packages: [.c]
                    exports: "*"
                    # left as debt: c -> a (1 line), lightest of the cycle c -> a -> b -> c
                """);
    }

    @Test
    void layers_are_cut_by_what_the_names_of_their_types_begin_with() {
        String map = Sketch.of(
                        "controller.OrderController",
                        "service.OrderService",
                        "service.impl.OrderServiceImpl",
                        "model.Order",
                        "model.OrderLine",
                        "controller.CustomerController",
                        "service.CustomerService",
                        "model.Customer",
                        "exception.InvalidCustomerException",
                        "model.BaseEntity")
                .uses("service.OrderService", "model.Customer", 2)
                .uses("model.Order", "model.BaseEntity")
                .uses("model.Customer", "model.BaseEntity")
                .map();

        assertThat(map).isEqualTo("""
                root: com.acme

                modules:
                  common:                               # 1 class
                    # what is in the layers and is about none of the other modules
                    packages: [.model]
                    exports: "*"
                  customer:                             # 4 classes
                    types: [.controller.Customer*, .exception.InvalidCustomer*, .model.Customer*, .service..Customer*]
                    exports: "*"
                    requires: [common]
                  order:                                # 5 classes
                    types: [.controller.Order*, .model.Order*, .service..Order*]
                    exports: "*"
                    requires: [common, customer]
                """);
    }

    @Test
    void packages_of_one_name_in_several_layers_are_one_claim() {
        InferredMap map = Sketch.of(
                        "web.orders.OrderPage",
                        "service.orders.Orders",
                        "dao.orders.OrderDao",
                        "web.stock.StockPage",
                        "service.stock.Stock",
                        "dao.stock.StockDao")
                .inferred();

        assertThat(map.style()).isEqualTo(Style.BY_LAYER);
        assertThat(claims(map)).containsExactly("orders PACKAGES .*.orders", "stock PACKAGES .*.stock");
    }

    @Test
    void a_package_called_like_a_layer_that_is_about_other_things_is_a_module() {
        InferredMap map = Sketch.of(
                        "controller.OrderController",
                        "service.OrderService",
                        "controller.StockController",
                        "service.StockService",
                        "api.Ping",
                        "api.Health")
                .inferred();

        assertThat(claims(map)).contains("api PACKAGES .api", "order TYPES .service.Order*");
    }

    @Test
    void what_is_in_one_layer_alone_is_common_however_many_types_there_are() {
        InferredMap map = Sketch.of(
                        "controller.OrderController",
                        "service.OrderService",
                        "controller.StockController",
                        "service.StockService",
                        "service.TaxRate",
                        "service.TaxTable",
                        "service.TaxYear")
                .inferred();

        assertThat(claims(map))
                .containsExactly(
                        "common PACKAGES .service",
                        "order TYPES .controller.Order*",
                        "order TYPES .service.Order*",
                        "stock TYPES .controller.Stock*",
                        "stock TYPES .service.Stock*");
    }

    @Test
    void packages_of_one_name_are_claimed_one_by_one_where_a_joint_claim_would_take_another() {
        InferredMap map = Sketch.of(
                        "web.orders.OrderPage",
                        "service.orders.Orders",
                        "web.stock.StockPage",
                        "service.stock.Stock",
                        "billing.Bill",
                        "billing.orders.BilledOrder")
                .inferred();

        assertThat(claims(map))
                .containsExactly(
                        "billing PACKAGES .billing",
                        "orders PACKAGES .service.orders",
                        "orders PACKAGES .web.orders",
                        "stock PACKAGES .*.stock");
    }

    @Test
    void what_most_use_is_not_shared_while_it_uses_others_itself() {
        InferredMap map = Sketch.of("money.Money", "a.A", "b.B", "c.C")
                .uses("a.A", "money.Money", 9)
                .uses("b.B", "money.Money", 9)
                .uses("c.C", "money.Money", 9)
                .uses("money.Money", "a.A", 2)
                .inferred();

        assertThat(map.modules()).noneMatch(module -> module.kind() == InferredModule.Kind.SHARED);
        assertThat(map.debt())
                .containsExactly(new LeftOut("money", "a", 1, "lightest of the cycle money -> a -> money"));
    }

    @Test
    void a_package_that_holds_most_of_the_code_is_opened() {
        InferredMap map = Sketch.of("shop.App", "shop.setup.Setup")
                .and(4, "shop.modules.orders")
                .and(4, "shop.modules.billing")
                .and(4, "shop.modules.stock")
                .inferred();

        assertThat(claims(map))
                .containsExactly(
                        "billing PACKAGES .modules.billing",
                        "orders PACKAGES .modules.orders",
                        "setup PACKAGES .setup",
                        "stock PACKAGES .modules.stock",
                        "app TYPES .*");
    }

    @Test
    void feature_packages_beside_layers_take_what_the_layers_have_of_them() {
        InferredMap map = Sketch.of(
                        "controller.OrderController",
                        "service.OrderService",
                        "controller.StockController",
                        "service.StockService",
                        "billing.Bill",
                        "service.BillingService",
                        "controller.BillingController")
                .and(3, "billing")
                .inferred();

        assertThat(map.style()).isEqualTo(Style.MIXED);
        assertThat(claims(map))
                .containsExactly(
                        "billing PACKAGES .billing",
                        "billing TYPES .controller.Billing*",
                        "billing TYPES .service.Billing*",
                        "order TYPES .controller.Order*",
                        "order TYPES .service.Order*",
                        "stock TYPES .controller.Stock*",
                        "stock TYPES .service.Stock*");
    }

    @Test
    void maven_modules_with_packages_of_their_own_are_modules_called_after_them() {
        InferredMap map = Sketch.of()
                .and("shop-orders", "shop.o.Order", "shop.o.web.OrderPage")
                .and("shop-billing", "shop.b.Bill", "shop.b.web.BillPage")
                .and("shop-stock", "shop.s.Stock", "shop.s.web.StockPage")
                .inferred();

        assertThat(map.style()).isEqualTo(Style.BY_MAVEN_MODULE);
        assertThat(claims(map)).containsExactly("billing PACKAGES .b", "orders PACKAGES .o", "stock PACKAGES .s");
    }

    @Test
    void a_maven_module_called_app_that_has_the_root_package_puts_all_together() {
        String map = Sketch.of()
                .and("shop-orders", "shop.o.Order", "shop.o.web.OrderPage")
                .and("shop-billing", "shop.b.Bill", "shop.b.web.BillPage")
                .and("shop-app", "shop.Main")
                .uses("shop.Main", "shop.b.Bill")
                .map();

        assertThat(map).endsWith("""
                  app:                                  # 1 class
                    types: [.*]
                    exports: "*"
                    requires: [{module: "*", internals: true}]    # it puts all together, and nobody should use it
                """);
    }

    @Test
    void what_most_use_and_what_uses_nobody_is_shared() {
        InferredMap map = Sketch.of("money.Money", "a.A", "b.B", "c.C", "d.D")
                .uses("a.A", "money.Money", 9)
                .uses("b.B", "money.Money", 9)
                .uses("c.C", "money.Money", 9)
                .uses("d.D", "money.Money", 9)
                .uses("d.D", "a.A")
                .inferred();

        assertThat(map.modules().get(0).name()).isEqualTo("money");
        assertThat(map.modules().get(0).kind()).isEqualTo(InferredModule.Kind.SHARED);
        assertThat(map.modules())
                .filteredOn(module -> module.name().equals("a"))
                .allSatisfy(module -> assertThat(module.requires()).isEmpty());
    }

    @Test
    void types_of_the_root_package_that_others_use_are_its_core() {
        InferredMap map = Sketch.of("shop.Id", "shop.orders.Order", "shop.billing.Bill")
                .uses("shop.orders.Order", "shop.Id", 3)
                .uses("shop.billing.Bill", "shop.Id", 3)
                .inferred();

        assertThat(claims(map)).contains("core TYPES .*").noneMatch(claim -> claim.startsWith("app"));
    }

    @Test
    void a_package_too_small_for_a_module_is_with_its_only_user_or_is_common() {
        Sketch sketch = Sketch.of("audit.Audit", "text.Text")
                .and(200, "orders")
                .and(200, "billing")
                .and(200, "stock")
                .uses("orders.T1", "audit.Audit")
                .uses("audit.Audit", "text.Text")
                .uses("orders.T1", "text.Text")
                .uses("billing.T1", "text.Text");

        assertThat(claims(sketch.inferred()))
                .containsExactly(
                        "billing PACKAGES .billing",
                        "common PACKAGES .text",
                        "orders PACKAGES .audit",
                        "orders PACKAGES .orders",
                        "stock PACKAGES .stock");
        assertThat(sketch.map()).contains("    # too small for a module: .audit, which nobody else uses\n");
    }

    @Test
    void five_types_are_a_module_however_much_code_there_is() {
        Sketch sketch = Sketch.of()
                .and(5, "audit")
                .and(4, "text")
                .and(200, "orders")
                .and(200, "billing")
                .and(200, "stock")
                .uses("orders.T1", "audit.T1")
                .uses("orders.T1", "text.T1");

        assertThat(claims(sketch.inferred())).contains("audit PACKAGES .audit", "orders PACKAGES .text");
    }

    @Test
    void a_maven_module_is_never_too_small() {
        InferredMap map = Sketch.of("orders.Order")
                .and(400, "orders")
                .and(400, "billing")
                .and(20, "stock")
                .and("gateway", "gateway.Gateway")
                .uses("gateway.Gateway", "orders.Order")
                .inferred();

        assertThat(claims(map)).contains("gateway PACKAGES .gateway");
    }

    @Test
    void types_are_all_mapped_where_patterns_fit_more_than_was_meant() {
        InferredMap map = Sketch.of(
                        "controller.OrderController",
                        "service.OrderService",
                        "service.OrderedList",
                        "controller.OrderingController",
                        "service.OrderingService")
                .inferred();

        assertThat(map.modules().stream().mapToInt(InferredModule::classes).sum())
                .isEqualTo(5);
    }

    @Test
    void a_few_types_of_another_company_are_claimed_one_by_one_and_those_of_the_unnamed_package_are_left_outside() {
        CodeBase code = new CodeBase(
                Sketch.of().and(30, "orders").and(30, "billing").code().types(), new TreeMap<>());
        TreeMap<TypeName, TypeOrigin> types = new TreeMap<>(code.types());
        TypeOrigin home = new TypeOrigin("acme", Optional.empty());
        types.put(new TypeName("org.lib.Copied"), home);
        types.put(new TypeName("Unnamed"), home);

        InferredMap map = Inference.of(new CodeBase(types, code.uses()), CodeOwners.of(Path.of("/repo")))
                .orElseThrow();

        assertThat(map.roots()).containsExactly("com.acme");
        assertThat(map.leftAlone().unnamed()).isEqualTo(1);
        assertThat(claims(map))
                .containsExactly("billing PACKAGES .billing", "lib TYPES org.lib.Copied", "orders PACKAGES .orders");
    }

    @Test
    void code_of_the_unnamed_package_alone_gives_no_map() {
        CodeBase unnamed = new CodeBase(
                new TreeMap<>(Map.of(new TypeName("Main"), new TypeOrigin("acme", Optional.empty()))), new TreeMap<>());

        assertThat(Inference.of(unnamed, CodeOwners.of(Path.of("/repo")))).isEmpty();
    }

    @Test
    void the_console_shows_a_row_for_each_module_and_what_was_left_out() {
        InferredMap map = Sketch.of("a.A", "b.B")
                .uses("a.A", "b.B", 5)
                .uses("b.B", "a.A", 2)
                .inferred();

        assertThat(InferenceText.of(map))
                .containsExactly(
                        "found 2 classes below com.acme, packaged by feature: a package is a module",
                        "",
                        "  module                        classes  requires   debt",
                        "  a                                   1         1      -",
                        "  b                                   1         -      1",
                        "",
                        "left as debt, so that requires have no cycle: 1 line of baselines",
                        "  b -> a (1 line), lightest of the cycle b -> a -> b");
    }

    private static List<String> claims(InferredMap map) {
        return map.modules().stream()
                .flatMap(module -> module.claims().stream()
                        .map(claim -> module.name() + " " + claim.kind() + " " + claim.pattern()))
                .toList();
    }
}
