package dev.ringfence.rules.witness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Judge;
import dev.ringfence.rules.BytecodeEngine;
import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.Thoroughness;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shapes that javac gives to one type's use of another, one at a time. Billing may use marks and no orders. */
class ShapesOfUseTest {

    private static final String MAP = """
            version: 1
            root: com.acme
            modules:
              billing: {packages: [.billing], requires: [marks]}
              marks: {packages: [.marks], requires: [orders]}
              orders: {packages: [.orders]}
            """;

    @TempDir
    Path classes;

    private final Map<String, String> sources = new LinkedHashMap<>();

    private ShapesOfUseTest with(String type, String body) {
        sources.put("com.acme." + type, body);
        return this;
    }

    private ShapesOfUseTest withOrder() {
        return with("orders.Order", """
                public class Order {
                    public static final int LIMIT = 7;
                    public static class Part { public static class Screw {} }
                    public static Order next() { return new Order(); }
                    public int total() { return 0; }
                }
                """);
    }

    private List<String> broken(String... javacOptions) throws IOException {
        return CompiledCode.of(classes, sources, javacOptions).broken(MAP);
    }

    @Test
    void the_default_of_an_annotation_member_is_no_use_by_those_who_are_annotated() throws IOException {
        withMark();
        with("billing.Invoice", "@com.acme.marks.Mark class Invoice { @com.acme.marks.Mark int total; }");

        assertThat(broken()).isEmpty();
    }

    @Test
    void nor_is_it_where_a_call_happens_to_return_the_same_type() throws IOException {
        withMark();
        with("marks.Desk", "public class Desk { public static com.acme.orders.Order order() { return null; } }");
        with("billing.Invoice", "@com.acme.marks.Mark class Invoice { { com.acme.marks.Desk.order(); } }");

        assertThat(broken()).isEmpty();
    }

    @Test
    void a_value_that_is_given_to_an_annotation_is_a_use() throws IOException {
        withMark();
        with("billing.Invoice", "@com.acme.marks.Mark(com.acme.orders.Order.class) class Invoice {}");

        assertThat(broken())
                .containsExactly("com.acme.billing.Invoice -> com.acme.orders.Order breaks undeclared-dependency []");
    }

    private void withMark() {
        withOrder().with("orders.Colour", "public enum Colour { RED, BLUE }").with("marks.Mark", """
                        import com.acme.orders.*;
                        public @interface Mark { Class<?> value() default Order.class; Colour colour() default Colour.RED; }
                        """);
    }

    @Test
    void all_classes_of_a_nest_are_one_origin_with_the_lines_of_each() throws IOException {
        withOrder().with("billing.Invoice", """
                import com.acme.orders.Order;
                class Invoice {
                    static class Row { int total = Order.next().total(); }
                    Object anonymous() { return new Object() { int total = Order.next().total(); }; }
                    Object local() {
                        class Local { int total = Order.next().total(); }
                        return new Local();
                    }
                    Runnable lambda() {
                        return () -> Order.next();
                    }
                    Object reference() { return (Runnable) Order::next; }
                }
                """);

        assertThat(broken())
                .containsExactly(
                        "com.acme.billing.Invoice -> com.acme.orders.Order breaks undeclared-dependency [4, 5, 7, 11, 13]");
    }

    @Test
    void all_classes_of_a_nest_are_one_target() throws IOException {
        withOrder().with("billing.Invoice", """
                class Invoice {
                    Object part = new com.acme.orders.Order.Part();
                    Object screw = new com.acme.orders.Order.Part.Screw();
                }
                """);

        assertThat(broken())
                .containsExactly(
                        "com.acme.billing.Invoice -> com.acme.orders.Order breaks undeclared-dependency [3, 4]");
    }

    @Test
    void a_dollar_in_a_name_nests_nothing_at_either_end() throws IOException {
        withOrder()
                .with("orders.Order$Slip", "public class Order$Slip { public static class Copy$ {} }")
                .with("billing.Invoice", "class Invoice { Object copy = new com.acme.orders.Order$Slip.Copy$(); }")
                .with("billing.Invoice$Old", """
                        class Invoice$Old {
                            Object order = new com.acme.orders.Order();
                            class Row$ { Object slip = new com.acme.orders.Order$Slip(); }
                        }
                        """);

        assertThat(broken())
                .containsExactly(
                        "com.acme.billing.Invoice -> com.acme.orders.Order$Slip breaks undeclared-dependency [2]",
                        "com.acme.billing.Invoice$Old -> com.acme.orders.Order breaks undeclared-dependency [3]",
                        "com.acme.billing.Invoice$Old -> com.acme.orders.Order$Slip breaks undeclared-dependency [4]");
    }

    @Test
    void accessors_of_older_javac_move_a_use_and_do_not_double_it() throws IOException {
        withOrder().with("billing.Invoice", """
                import com.acme.orders.Order;
                class Invoice {
                    private static Order next() { return Order.next(); }
                    static class Row {
                        private Row(Order order) {}
                        Object order() { return next(); }
                    }
                    Object row() { return new Row(null); }
                }
                """);

        assertThat(broken("--release", "8", "-Xlint:-options"))
                .containsExactly("com.acme.billing.Invoice -> com.acme.orders.Order breaks undeclared-dependency [4]");
        assertThat(classes.resolve("com/acme/billing/Invoice$1.class")).exists();
    }

    @Test
    void the_annotations_of_a_package_are_judged() throws IOException {
        withMark();
        with("billing.package-info", "@com.acme.marks.Mark(com.acme.orders.Order.class)");

        assertThat(broken())
                .containsExactly(
                        "com.acme.billing.package-info -> com.acme.orders.Order breaks undeclared-dependency []");
    }

    @Test
    void an_array_is_a_use_of_its_element() throws IOException {
        withOrder()
                .with("billing.Field", "class Field { com.acme.orders.Order[][] orders; }")
                .with("billing.Literal", "class Literal { Object type = com.acme.orders.Order[].class; }")
                .with(
                        "billing.Call",
                        "class Call { Object copy(com.acme.orders.Order[] orders) { return orders.clone(); } }");

        assertThat(broken())
                .containsExactly(
                        "com.acme.billing.Call -> com.acme.orders.Order breaks undeclared-dependency [2]",
                        "com.acme.billing.Field -> com.acme.orders.Order breaks undeclared-dependency []",
                        "com.acme.billing.Literal -> com.acme.orders.Order breaks undeclared-dependency [2]");
    }

    @Test
    void a_switch_over_an_enum_is_one_use_for_all_its_made_up_classes() throws IOException {
        withMark();
        with("marks.Desk", "public class Desk { public static com.acme.orders.Colour colour() { return null; } }");
        with("billing.Invoice", """
                class Invoice {
                    int hue() {
                        switch (com.acme.marks.Desk.colour()) { case RED: return 1; default: return 2; }
                    }
                }
                """);

        assertThat(broken())
                .containsExactly("com.acme.billing.Invoice -> com.acme.orders.Colour breaks undeclared-dependency [4]");
    }

    @Test
    void what_only_the_source_tells_is_no_violation_here() throws IOException {
        withOrder()
                .with("billing.Cast", "class Cast { void m(Object o) { Object same = (com.acme.orders.Order) o; } }")
                .with("billing.Constant", "class Constant { int limit = com.acme.orders.Order.LIMIT; }")
                .with("billing.Creation", "class Creation { Object orders = new com.acme.orders.Order[1]; }")
                .with("billing.Import", "import com.acme.orders.Order; class Import {}")
                .with("billing.Local", "class Local { void m() { com.acme.orders.Order order = null; } }")
                .with("billing.Argument", """
                        class Argument { Object list = new java.util.ArrayList<com.acme.orders.Order>(); }
                        """);

        assertThat(broken("-g")).isEmpty();
    }

    /** ArchUnit keeps one class file of a name; which one depends on the order of the paths. */
    @Test
    void each_version_of_a_class_is_judged() throws IOException {
        withOrder().with("orders.Bill", "public class Bill {}");
        String nested = " static class Nested {} }";
        with(
                "billing.Invoice",
                "class Invoice { com.acme.orders.Order order() { return com.acme.orders.Order.next(); }" + nested);
        CompiledCode.of(classes, sources);
        with(
                "billing.Invoice",
                "class Invoice {\n Object order() { return com.acme.orders.Order.next(); }\n"
                        + " Object bill() { return new com.acme.orders.Bill(); }" + nested);
        CompiledCode.of(Files.createDirectories(classes.resolve("META-INF/versions/17")), sources);

        assertThat(new BytecodeEngine(new Judge(Judged.map(MAP)), Thoroughness.SUSPECTS)
                        .violations(ClassScan.of(List.of(classes))))
                .extracting(violation -> violation.identity().text() + " " + violation.lines())
                .containsExactly(
                        "com.acme.billing.Invoice -> com.acme.orders.Bill [17:4]",
                        "com.acme.billing.Invoice -> com.acme.orders.Order [2, 17:3]");
    }
}
