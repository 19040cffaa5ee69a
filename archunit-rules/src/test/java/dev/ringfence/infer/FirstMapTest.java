package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.code.PackageNode;
import dev.ringfence.infer.code.Roots;
import dev.ringfence.map.TypeName;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A first map says what the code is, and makes no debt that the code does not have. */
class FirstMapTest {

    @Test
    void a_leftover_goes_to_no_module_whose_project_cannot_see_it() {
        Sketch sketch = Sketch.of()
                .and("sys", 200, "sys")
                .and("core", 200, "core")
                .and("web", 200, "web")
                .and("server", 2, "server")
                .dependsOn("core", "sys")
                .dependsOn("web", "core")
                .dependsOn("server", "web")
                .uses("server.T0", "sys.T0", 9)
                .uses("server.T1", "core.T0");

        assertThat(claims(sketch.inferred()))
                .containsExactly(
                        "core PACKAGES .core", "server PACKAGES .server", "sys PACKAGES .sys", "web PACKAGES .web");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void a_leftover_goes_to_a_module_whose_project_sees_it() {
        InferredMap map = Sketch.of()
                .and("lib", 2, "text")
                .and("lib", 30, "money")
                .and("shop", 200, "orders")
                .and("shop", 200, "stock")
                .and("shop", 200, "billing")
                .dependsOn("shop", "lib")
                .uses("orders.T0", "text.T0", 3)
                .uses("text.T1", "money.T0")
                .inferred();

        assertThat(claims(map)).contains("orders PACKAGES .text");
    }

    @Test
    void types_of_the_root_package_do_not_join_a_core_whose_project_cannot_see_them() {
        InferredMap map = Sketch.of()
                .and("core", 60, "core")
                .and("console", 60, "console")
                .and("naming", 60, "naming")
                .and("boot", "Main")
                .dependsOn("console", "core")
                .dependsOn("naming", "core")
                .dependsOn("boot", "console")
                .uses("Main", "console.T0")
                .inferred();

        assertThat(claims(map)).contains("core PACKAGES .core").doesNotContain("core TYPES .*");
        assertThat(map.debt()).isEmpty();
    }

    @Test
    void a_package_of_one_project_below_one_of_another_is_a_module_of_its_own() {
        Sketch sketch = Sketch.of()
                .and("plugin-auth", 12, "plugin.auth")
                .and("plugin-control", 12, "plugin.control")
                .and("plugin-default", 12, "plugin.auth.impl")
                .and("shop", 60, "core")
                .and("shop", 60, "naming")
                .dependsOn("shop", "plugin-auth")
                .dependsOn("plugin-default", "shop")
                .uses("plugin.auth.impl.T0", "plugin.auth.T0")
                .uses("plugin.auth.impl.T0", "core.T0", 9)
                .uses("core.T1", "plugin.auth.T0");

        assertThat(claims(sketch.inferred()))
                .contains("plugin-impl PACKAGES .plugin.auth.impl", "plugin PACKAGES .plugin");
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void a_name_that_a_library_has_too_is_claimed_by_nobody() {
        Sketch sketch = Sketch.of()
                .and("api", 60, "api")
                .and("core", 60, "core")
                .and("istio", 60, "istio")
                .outside("istio", "com.google.protobuf.Any")
                .outside("core", "io.netty.Helper")
                .dependsOn("core", "api")
                .dependsOn("istio", "core")
                .uses("api.T0", "/com.google.protobuf.Any", 5)
                .uses("core.T0", "/io.netty.Channel", 5)
                .uses("core.T0", "/io.netty.Helper", 5);

        assertThat(claims(sketch.inferred()))
                .containsExactly("api PACKAGES .api", "core PACKAGES .core", "istio PACKAGES .istio");
        assertThat(sketch.inferred().debt()).isEmpty();
        assertThat(InferenceText.of(sketch.inferred()))
                .contains("claimed by nobody, since a tool wrote it or a library has packages of that name:"
                        + " com.google.protobuf (1 class), io.netty (1 class)");
    }

    @Test
    void types_of_a_jar_that_has_a_package_of_a_module_too_are_a_module_to_which_nobody_owes_anything() {
        String map = Sketch.of("broker.Broker", "util.Text", "util.Words")
                .uses("broker.Broker", "util.Text")
                .uses("util.Text", "broker.JarOfBroker")
                .uses("util.Text", "broker.tcp.Socket")
                .uses("util.Text", "broker.tcp.nio.Channel")
                .uses("util.Text", "util.Bytes")
                .uses("broker.Broker", "util.Bytes")
                .map();

        assertThat(map).isEqualTo("""
                root: com.acme

                modules:
                  broker:                               # 1 class
                    packages: [.broker]
                    exports: "*"
                    requires: [util]
                  util:                                 # 2 classes
                    packages: [.util]
                    exports: "*"
                  libraries:
                    # types of jars that have the packages of modules: no use of them is debt
                    packages: [.broker.tcp]
                    types: [.broker.JarOfBroker, .util.Bytes]
                    exports: "*"
                    external: true
                    shared: true
                """);
    }

    @Test
    void what_a_tool_wrote_is_compiled_here_and_is_of_no_jar() {
        InferredMap map = Sketch.of("orders.Order", "billing.Bill")
                .generated("acme", "orders.feed.Feed")
                .uses("billing.Bill", "orders.feed.Feed")
                .inferred();

        assertThat(map.modules()).extracting(InferredModule::name).containsExactly("billing", "orders");
    }

    @Test
    void a_module_called_libraries_keeps_its_name() {
        InferredMap map = Sketch.of("libraries.Book", "billing.Bill")
                .uses("billing.Bill", "libraries.Shelf")
                .inferred();

        assertThat(map.modules())
                .extracting(InferredModule::name)
                .containsExactly("billing", "libraries", "libraries-of-jars");
    }

    @Test
    void a_package_that_a_tool_wrote_is_ignored_and_the_map_says_why() {
        String map = Sketch.of("orders.Order", "billing.Bill")
                .generated("acme", "orders.feed.Feed")
                .generated("acme", "orders.feed.Line")
                .generated("acme", "billing.Bill_")
                .uses("billing.Bill", "orders.feed.Feed", 7)
                .map();

        assertThat(map).isEqualTo("""
                root: com.acme

                ignore: # a tool writes it anew with each build: neither owned nor judged
                  - {packages: [.orders.feed], because: generated code} # 2 classes

                modules:
                  billing:                              # 2 classes
                    packages: [.billing]
                    exports: "*"
                  orders:                               # 1 class
                    packages: [.orders]
                    exports: "*"
                """);
    }

    @Test
    void a_root_of_generated_code_is_no_root() {
        InferredMap map = Sketch.of()
                .and(30, "orders")
                .and(30, "billing")
                .generated("acme", "/trivy.proto.cache.Cache")
                .generated("acme", "/trivy.proto.scanner.Scanner")
                .generated("acme", "/trivy.proto.Health")
                .generated("acme", "/trivy.proto.Ping")
                .inferred();

        assertThat(map.roots()).containsExactly("com.acme");
        assertThat(claims(map)).containsExactly("billing PACKAGES .billing", "orders PACKAGES .orders");
    }

    @Test
    void names_stay_short_where_there_are_two_roots() {
        InferredMap map = Sketch.of()
                .and(30, "orders")
                .and(30, "billing")
                .outside("acme", "org.other.stock.Stock")
                .outside("acme", "org.other.stock.Shelf")
                .outside("acme", "org.other.orders.Stocked")
                .outside("acme", "org.other.orders.Listed")
                .inferred();

        assertThat(map.roots()).containsExactly("com.acme", "org.other");
        assertThat(claims(map))
                .contains("billing PACKAGES .billing", "orders PACKAGES com.acme.orders")
                .contains("stock PACKAGES org.other.stock");
    }

    @Test
    void a_type_of_a_root_keeps_its_full_name_where_another_root_has_one_called_so() {
        assertThat(ShortNames.below(Roots.of(PackageNode.of(List.of(
                                new TypeName("com.acme.orders.Order"),
                                new TypeName("com.acme.orders.Line"),
                                new TypeName("com.acme.Version"),
                                new TypeName("org.other.Version")))))
                        .of("com.acme.Version"))
                .isEqualTo("com.acme.Version");
    }

    @Test
    void two_packages_of_one_name_are_two_modules_where_they_are_used_with_others_alone() {
        InferredMap map = Sketch.of()
                .and(20, "web.store")
                .and(20, "web.orders")
                .and(20, "web.billing")
                .and(20, "model.store")
                .and(20, "model.orders")
                .and(20, "model.billing")
                .uses("web.store.T0", "model.orders.T0")
                .uses("web.orders.T0", "model.orders.T0")
                .uses("web.billing.T0", "model.billing.T0")
                .uses("model.store.T0", "model.billing.T0")
                .inferred();

        assertThat(claims(map))
                .containsExactly(
                        "billing PACKAGES .*.billing",
                        "orders PACKAGES .*.orders",
                        "store PACKAGES .model.store",
                        "web-store PACKAGES .web.store");
    }

    @Test
    void two_packages_called_util_are_never_one_module() {
        InferredMap map = Sketch.of()
                .and(20, "util")
                .and(20, "jobs")
                .and(100, "broker")
                .and(20, "broker.util")
                .and(20, "broker.queues")
                .and(20, "broker.topics")
                .uses("broker.util.T0", "util.T0")
                .inferred();

        assertThat(claims(map)).contains("util PACKAGES .util", "broker-util PACKAGES .broker.util");
    }

    @Test
    void a_part_that_has_a_little_of_everything_is_cut_across_whatever_it_is_called() {
        Sketch sketch = Sketch.of();
        for (String subject : List.of("catalog", "customers", "orders", "payments", "shipping", "taxes")) {
            sketch.and(10, "core.model." + subject)
                    .and(10, "core.business.services." + subject)
                    .and(10, "shop.populator." + subject)
                    .uses("core.business.services." + subject + ".T0", "core.model." + subject + ".T0")
                    .uses("shop.populator." + subject + ".T0", "core.business.services." + subject + ".T0");
        }

        assertThat(sketch.inferred().modules())
                .extracting(module -> module.name() + " " + module.classes())
                .containsExactly("catalog 30", "customers 30", "orders 30", "payments 30", "shipping 30", "taxes 30");
    }

    @Test
    void enum_is_no_subject_and_base_types_that_many_use_are_common() {
        Sketch sketch = Sketch.of("model.EnumOne", "model.EnumTwo", "model.Readable", "model.ReadableBase");
        for (String subject : List.of("Order", "Bill", "Stock", "Tax", "User")) {
            sketch.and("acme", "model." + subject, "service." + subject + "Service", "web." + subject + "Page")
                    .uses("service." + subject + "Service", "model." + subject)
                    .uses("model." + subject, "model.ReadableBase")
                    .uses("model." + subject, "model.Readable");
        }
        sketch.uses("model.Order", "model.EnumOne", 9).uses("model.Order", "model.EnumTwo", 9);

        assertThat(claims(sketch.inferred()))
                .contains("common PACKAGES .model")
                .noneMatch(claim -> claim.contains("Enum") || claim.contains("Readable"));
    }

    @Test
    void what_is_shared_owes_next_to_nothing_whatever_its_name() {
        Sketch sketch = Sketch.of().and(20, "common").and(20, "api");
        for (String user : List.of("a", "b", "c", "d")) {
            sketch.and(20, user);
            for (int i = 0; i < 20; i++) {
                sketch.uses(user + ".T" + i, "common.T" + i, 9);
            }
        }
        for (int i = 0; i < 6; i++) {
            sketch.uses("common.T" + i, "api.T0");
        }

        assertThat(sketch.inferred().modules()).noneMatch(module -> module.kind() == InferredModule.Kind.SHARED);
        assertThat(sketch.inferred().debt()).isEmpty();
    }

    @Test
    void comments_count_lines_of_baselines_once_and_explain_the_heaviest_alone() {
        Sketch sketch = Sketch.of().tight(9, "a").tight(9, "b");
        for (int i = 0; i < 9; i++) {
            sketch.uses("a.T" + i, "b.T" + i, 1);
        }
        sketch.uses("b.T0", "a.T0", 70).uses("b.T0", "a.T1", 30);

        assertThat(sketch.map()).contains("    # left as debt: b -> a (2 lines), lightest of the cycle b -> a -> b\n");
    }

    private static List<String> claims(InferredMap map) {
        return map.modules().stream()
                .flatMap(module -> module.claims().stream()
                        .map(claim -> module.name() + " " + claim.kind() + " " + claim.pattern()))
                .toList();
    }
}
