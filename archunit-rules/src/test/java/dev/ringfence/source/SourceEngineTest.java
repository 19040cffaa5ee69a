package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.classfile.Thoroughness;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How sources are found, decoded and put together; what stands in them is for {@link ConstructsTest}. */
class SourceEngineTest {

    private static final String MAP = """
            modules:
              orders: {packages: [.orders], types: [.service.Order*]}
              billing: {packages: [.billing, .service]}
            """;
    private static final String UNUSED_IMPORT =
            "package shop.billing;\nimport shop.orders.Order;\npublic class Invoice {}\n";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder).map(MAP).type("shop.orders.Order");
    }

    /** What the engine finds in the sources below some roots; it must not matter which of them JavaParser is given. */
    private List<String> foundIn(SourceRoot... roots) {
        List<String> ofSuspects = foundIn(List.of(roots), Thoroughness.SUSPECTS);
        assertThat(foundIn(List.of(roots), Thoroughness.EVERYTHING)).isEqualTo(ofSuspects);
        return ofSuspects;
    }

    private List<String> foundIn(List<SourceRoot> roots, Thoroughness choice) {
        KnownTypes known = KnownTypes.of(ClassScan.of(List.of(folder.resolve("target/classes"))));
        return new SourceEngine(world().judgeOfMap(), choice, SettledEdges.none())
                .findings(SourceTree.of(roots), known).violations().stream()
                        .map(violation -> violation.identity().text() + " at "
                                + violation.sightings().stream()
                                        .map(at -> folder.relativize(at.source()) + ":" + at.line())
                                        .collect(Collectors.joining(" ")))
                        .toList();
    }

    private SourceRoot root(String name, Charset charset, boolean leftToBytecode) {
        return new SourceRoot(folder.resolve(name), relative -> true, charset, true, leftToBytecode);
    }

    private Path write(String path, String text, Charset charset) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }

    @Test
    void what_both_engines_see_is_one_violation_where_the_source_has_it() {
        World world = world().source(
                        "shop/billing/Invoice.java",
                        "package shop.billing;",
                        "import shop.orders.Order;",
                        "public class Invoice {",
                        "    Order first;",
                        "    Object second = new Order();",
                        "}");

        assertThat(Told.of(world))
                .containsExactly("new shop.billing.Invoice -> shop.orders.Order seen by both"
                        + " at src/main/java/shop/billing/Invoice.java:2"
                        + " src/main/java/shop/billing/Invoice.java:4"
                        + " src/main/java/shop/billing/Invoice.java:5");
    }

    @Test
    void the_order_of_many_sources_does_not_depend_on_who_reads_them() throws IOException {
        for (int i = 100; i < 260; i++) {
            String name = "Bill" + i;
            write("src/shop/billing/" + name + ".java", UNUSED_IMPORT.replace("Invoice", name), StandardCharsets.UTF_8);
        }
        SourceRoot root = root("src", StandardCharsets.UTF_8, false);

        List<String> found = foundIn(root);

        assertThat(found).hasSize(160).isSorted();
        assertThat(foundIn(root)).isEqualTo(found);
    }

    @Test
    void test_code_names_main_types_of_its_own_package_without_an_import() {
        World world = world().source(
                        "shop/service/OrderDesk.java",
                        "package shop.service;",
                        "public class OrderDesk { public static final int MAX = 9; }")
                .file(
                        "src/test/java/shop/service/ClerkTest.java",
                        "package shop.service;\nclass ClerkTest {\n    boolean isMax(int i) { switch (i) {\n        case OrderDesk.MAX: return true; default: return false;\n    } }\n}\n")
                .tests();

        assertThat(Told.of(world))
                .containsExactly("new shop.service.ClerkTest -> shop.service.OrderDesk seen by source"
                        + " at src/test/java/shop/service/ClerkTest.java:4");
    }

    @Test
    void main_code_is_not_judged_by_what_test_code_names() {
        World world = world().testType("shop.billing.InvoiceTest", "shop.orders.Order");

        assertThat(Told.of(world)).isEmpty();
    }

    @Test
    void sources_that_are_left_to_bytecode_are_not_read() throws IOException {
        write("generated/shop/billing/Invoice.java", UNUSED_IMPORT, StandardCharsets.UTF_8);

        assertThat(foundIn(root("generated", StandardCharsets.UTF_8, true))).isEmpty();
        assertThat(foundIn(root("generated", StandardCharsets.UTF_8, false)))
                .containsExactly("shop.billing.Invoice -> shop.orders.Order at generated/shop/billing/Invoice.java:2");
    }

    @Test
    void a_type_in_two_source_roots_is_judged_in_both() throws IOException {
        write("one/shop/billing/Invoice.java", UNUSED_IMPORT, StandardCharsets.UTF_8);
        write("two/shop/billing/Invoice.java", "\n\n" + UNUSED_IMPORT, StandardCharsets.UTF_8);

        assertThat(foundIn(root("one", StandardCharsets.UTF_8, false), root("two", StandardCharsets.UTF_8, false)))
                .containsExactly(
                        "shop.billing.Invoice -> shop.orders.Order at one/shop/billing/Invoice.java:2",
                        "shop.billing.Invoice -> shop.orders.Order at two/shop/billing/Invoice.java:4");
    }

    @ParameterizedTest
    @CsvSource({
        "shop.service.Bill,  shop.service.OrderDesk, import shop.orders.Limits;, ''",
        "shop.service.Bill,  shop.service.Second,    import shop.orders.Limits;, shop.service.Second",
        "shop.service.Order, shop.service.Second,    import shop.orders.Limits;, shop.service.Second",
        "shop.service.Bill,  shop.service.OrderDesk, import shop.orders.*;,      ''",
        "shop.service.Order, shop.service.Second,    import shop.orders.*;,      shop.service.Second"
    })
    void an_import_counts_for_the_type_that_uses_it_and_for_the_module_of_that_type(
            String first, String second, String importLine, String breaking) {
        World world = world().source(
                        "shop/orders/Limits.java",
                        "package shop.orders;",
                        "public class Limits {",
                        "    public static final int MAX = 9;",
                        "}")
                .source(
                        first.replace('.', '/') + ".java",
                        "package shop.service;",
                        importLine,
                        "public class " + simpleName(first) + " {}",
                        "class " + simpleName(second) + " {",
                        "    boolean isMax(int i) { switch (i) { case Limits.MAX: return true; default: return false; } }",
                        "}");

        String file = "src/main/java/" + first.replace('.', '/') + ".java";
        String lines = importLine.endsWith("*;") ? file + ":5" : file + ":2 " + file + ":5";
        assertThat(Told.of(world))
                .isEqualTo(
                        breaking.isEmpty()
                                ? List.of()
                                : List.of("new " + breaking + " -> shop.orders.Limits seen by source at " + lines));
    }

    private static String simpleName(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1", "UTF-8", "UTF-16"})
    void names_are_decoded_as_the_compiler_does(String charset) throws IOException {
        String text = UNUSED_IMPORT.replace("Order", "Gebühr");
        write("src/shop/billing/Invoice.java", text, Charset.forName(charset));

        assertThat(foundIn(root("src", Charset.forName(charset), false)))
                .containsExactly("shop.billing.Invoice -> shop.orders.Gebühr at src/shop/billing/Invoice.java:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_of_every_system_count_as_lines(String lineEnd) throws IOException {
        String text = "package shop.billing;" + lineEnd + "// the billing" + lineEnd + lineEnd
                + "import shop.orders.Order;" + lineEnd + "public class Invoice { Order order; }" + lineEnd;
        write("src/shop/billing/Invoice.java", text, StandardCharsets.UTF_8);

        assertThat(foundIn(root("src", StandardCharsets.UTF_8, false)))
                .containsExactly("shop.billing.Invoice -> shop.orders.Order"
                        + " at src/shop/billing/Invoice.java:4 src/shop/billing/Invoice.java:5");
    }

    @Test
    void a_byte_order_mark_hides_neither_the_package_nor_what_follows() throws IOException {
        write(
                "src/shop/billing/Invoice.java",
                "\uFEFF" + UNUSED_IMPORT.replace("Order", "Gebühr"),
                StandardCharsets.UTF_8);

        assertThat(foundIn(root("src", StandardCharsets.ISO_8859_1, false)))
                .containsExactly("shop.billing.Invoice -> shop.orders.Gebühr at src/shop/billing/Invoice.java:2");
    }

    @ParameterizedTest
    @EnumSource(Thoroughness.class)
    void no_source_is_no_finding(Thoroughness choice) {
        assertThat(new SourceEngine(world().judgeOfMap(), choice, SettledEdges.none())
                        .findings(SourceTree.of(List.of()), KnownTypes.of()))
                .isEqualTo(new SourceFindings(List.of(), List.of(), List.of()));
    }
}
