package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Place;
import dev.ringfence.map.Problem;
import dev.ringfence.project.CodeOnDisk;
import dev.ringfence.verdict.Coverage;
import dev.ringfence.world.Before;
import dev.ringfence.world.Shown;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeOnDiskTest {

    private static final String MODULES = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder).map(MODULES);
    }

    private static List<String> remedies(World world) {
        return world.judge().findings().problems().stream().map(Problem::remedy).toList();
    }

    @Test
    void a_class_file_that_was_read_before_is_not_read_again() throws IOException {
        World world = world().type("shop.orders.Order").compile();
        CodeOnDisk first = CodeOnDisk.of(world.code());
        Path file = folder.resolve("target/classes/shop/orders/Order.class");
        Files.writeString(file, "no class file");

        CodeOnDisk again = CodeOnDisk.of(world.code(), Before.of(first));

        assertThat(again.classes().unreadable()).isEmpty();
        assertThat(again.classes().nests()).isEqualTo(first.classes().nests()).hasSize(1);
        assertThat(CodeOnDisk.of(world.code()).classes().unreadable()).hasSize(1);
    }

    @Test
    void sources_without_any_class_file_could_not_be_judged() {
        World world = world().compile().type("shop.orders.Order").type("shop.billing.Invoice");

        assertThat(world.found())
                .containsExactly(
                        "problem target/classes:0 there are no class files, though there are 2 sources such as "
                                + "src/main/java/shop/billing/Invoice.java");
        assertThat(remedies(world)).containsExactly("Compile first: mvn compile.");
    }

    @Test
    void sources_that_declare_nothing_need_no_class_file() {
        World world = world().source("shop/orders/package-info.java", "package shop.orders;")
                .source("shop/orders/Later.java", "package shop.orders; // to come")
                .compile();

        assertThat(world.found()).isEmpty();
    }

    @Test
    void a_source_that_was_not_compiled_is_a_problem() {
        World world = world().type("shop.orders.Order").compile().type("shop.billing.Invoice");

        assertThat(world.found())
                .containsExactly(
                        "problem src/main/java/shop/billing/Invoice.java:0 this source declares a type, and there is no class file of it");
        assertThat(remedies(world))
                .containsExactly("Compile first: mvn compile. A source that is not meant to be compiled belongs under"
                        + " `excludes` of maven-compiler-plugin.");
    }

    @Test
    void a_class_file_that_cannot_be_read_is_a_problem() {
        World world = world().type("shop.orders.Order").compile().file("target/classes/shop/orders/Broken.class", "?");

        assertThat(world.judge().findings().problems())
                .singleElement()
                .isEqualTo(Problem.error(
                        "target/classes/shop/orders/Broken.class",
                        0,
                        "this class file cannot be read: is no class file: it does not begin with CAFEBABE",
                        "Compile it again: mvn compile, after `mvn clean` if it stays."));
    }

    @Test
    void a_source_whose_class_file_is_damaged_is_not_said_to_have_none() {
        World world = world().type("shop.orders.Order").compile().file("target/classes/shop/orders/Order.class", "");

        assertThat(world.judge().findings().problems())
                .extracting(Problem::message)
                .singleElement()
                .asString()
                .startsWith("this class file cannot be read: ");
    }

    @Test
    void a_tie_is_a_problem_only_where_a_type_meets_it_and_names_both_claims() {
        World world = World.in(folder).map("""
                modules:
                  orders: {packages: [.ord*]}
                  billing: {packages: ['.*ers']}
                """).type("shop.ordinary.A").type("shop.painters.B");

        assertThat(world.found()).isEmpty();

        world.changed();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            world.type("shop.orders." + name);
        }
        assertThat(world.judge().findings().problems())
                .singleElement()
                .isEqualTo(Problem.error(
                        new Place("module-map.yaml", 4, 23),
                        "equally specific claims meet in shop.orders.A, shop.orders.B, shop.orders.C and 2 more:"
                                + " orders by `shop.ord*` (line 4) and billing by `shop.*ers` (line 5)",
                        "Make one of the claims longer, or claim the type by its full name under `types`."));
    }

    @Test
    void a_tie_is_also_met_where_a_type_that_is_not_here_is_used() {
        World world = World.in(folder).map("""
                modules:
                  orders: {packages: [.orders]}
                  sql: {packages: [java.sq*], external: true}
                  data: {packages: ['java.*ql'], external: true}
                """).type("shop.orders.Table", "java.sql.Connection");

        assertThat(world.judge().findings().problems())
                .extracting(Problem::message)
                .containsExactly("equally specific claims meet in java.sql.Connection: "
                        + "sql by `java.sq*` (line 5) and data by `java.*ql` (line 6)");
    }

    @Test
    void two_top_level_types_of_one_file_are_two_types() {
        World world = world().type("shop.orders.Order")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "class Invoice {",
                        "    shop.orders.Order order;",
                        "}",
                        "class Beside {",
                        "    shop.orders.Order order;",
                        "}");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency shop.billing.Beside -> shop.orders.Order",
                        "new undeclared-dependency shop.billing.Invoice -> shop.orders.Order");
        assertThat(Shown.places(world.judge().findings()))
                .containsExactly(
                        "shop.billing.Beside -> shop.orders.Order at src/main/java/shop/billing/Invoice.java:6",
                        "shop.billing.Invoice -> shop.orders.Order at src/main/java/shop/billing/Invoice.java:3");
    }

    @Test
    void nested_local_and_anonymous_classes_count_as_their_top_level_type() {
        World world = world().source(
                        "shop/orders/Order.java",
                        "package shop.orders;",
                        "public class Order { public static class Line {} }")
                .source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "class Invoice {",
                        "    static class Nested { class Deep { shop.orders.Order.Line line; } }",
                        "    Object anonymous() { return new Object() { shop.orders.Order order; }; }",
                        "    void local() { class Local { shop.orders.Order.Line line; } new Local(); }",
                        "}");

        assertThat(world.found())
                .containsExactly("new undeclared-dependency shop.billing.Invoice -> shop.orders.Order");
    }

    @Test
    void a_dollar_sign_in_a_name_nests_nothing() {
        World world = world().type("shop.orders.Order$Line")
                .type("shop.orders.Order")
                .type("shop.billing.Invoice$", "shop.orders.Order$Line");

        assertThat(world.found())
                .containsExactly("new undeclared-dependency shop.billing.Invoice$ -> shop.orders.Order$Line");
        assertThat(world.judge().findings().coverage().classes()).isEqualTo(3);
    }

    @Test
    void without_code_there_is_nothing_to_judge() {
        assertThat(world().found()).isEmpty();
        assertThat(world().judge().code().coverage()).isEqualTo(Coverage.none());
        assertThat(Coverage.none().percentMapped()).isEqualTo(100);
    }
}
