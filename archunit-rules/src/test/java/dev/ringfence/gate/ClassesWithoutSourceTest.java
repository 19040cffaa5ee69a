package dev.ringfence.gate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Problem;
import dev.ringfence.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Class files whose source is nowhere: left behind by an earlier build or another branch, or written by a plugin. */
class ClassesWithoutSourceTest {

    private static final String OPEN = "modules: {orders: {packages: [.orders]}, billing: {packages: [.billing]}}\n";
    private static final String INVOICE = "src/main/java/shop/billing/Invoice.java";
    private static final String ORDER = "src/main/java/shop/orders/Order.java";
    private static final String EDGE = "shop.billing.Invoice -> shop.orders.Order";

    @TempDir
    private Path folder;

    private World world;

    @BeforeEach
    void billing_uses_orders() {
        world = World.in(folder)
                .map(OPEN)
                .type("shop.orders.Order")
                .type("shop.billing.Invoice", "shop.orders.Order")
                .type("shop.billing.Mail");
    }

    private static String refusal(String why) {
        return "problem target/classes:0 1 class file has no source in the folders that are compiled here,"
                + " and would be judged: " + why;
    }

    private List<String> problems() {
        return world.found().stream().filter(line -> line.startsWith("problem")).toList();
    }

    private int withoutSource() {
        return world.judge().code().coverage().withoutSource();
    }

    @Test
    void what_such_a_class_breaks_is_not_called_new() {
        world.compile().without(INVOICE);

        assertThat(problems()).containsExactly(refusal("shop.billing.Invoice breaks undeclared-dependency"));
        assertThat(world.judge().findings().problems())
                .singleElement()
                .returns(true, Problem::isError)
                .extracting(problem -> problem.remedy(goal -> ""))
                .isEqualTo("Remove what an earlier build or another branch left behind: mvn clean, then mvn compile."
                        + " What a plugin makes belongs under `ignore` in the map, such as"
                        + " `ignore: [{types: [shop.billing.Invoice], because: made by a plugin}]`.");
    }

    @Test
    void a_class_that_no_module_claims_is_not_called_unmapped() {
        world.type("shop.other.Ghost").compile().without("src/main/java/shop/other/Ghost.java");

        assertThat(problems()).containsExactly(refusal("shop.other.Ghost breaks unmapped-class"));
    }

    @Test
    void what_is_recorded_of_such_a_class_is_not_called_known() {
        world.baseline("billing.baseline", EDGE).compile().without(INVOICE);

        assertThat(problems()).containsExactly(refusal("shop.billing.Invoice breaks undeclared-dependency"));
    }

    @Test
    void a_line_of_such_a_class_is_not_stale_though_its_class_file_shows_nothing() {
        world.source("shop/billing/Mail.java", "package shop.billing;", "import shop.orders.Order;", "class Mail {}")
                .baseline("billing.baseline", "shop.billing.Mail -> shop.orders.Order # an import", EDGE)
                .compile()
                .without("src/main/java/shop/billing/Mail.java");

        assertThat(problems()).containsExactly(refusal("shop.billing.Mail has a line in a baseline"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"frozen", "extracting"})
    void a_class_of_a_read_only_module_needs_its_source_though_it_breaks_nothing(String state) {
        world.map("modules: {orders: {packages: [.orders], state: " + state
                        + "}, billing: {packages: [.billing], requires: [orders]}}\n")
                .freeze()
                .compile()
                .without(ORDER);

        assertThat(problems()).containsExactly(refusal("shop.orders.Order belongs to orders, which is " + state));
        assertThat(world.freezePlan(Optional.of("it went")))
                .returns(Optional.empty(), FreezePlan::update)
                .extracting(plan -> plan.problems().size())
                .isEqualTo(1);
    }

    @Test
    void frozen_code_of_a_language_that_nobody_here_reads_is_no_frozen_code() {
        world.map("modules: {orders: {packages: [.orders], state: frozen}, billing: {packages: [.billing],"
                        + " requires: [orders]}}\n")
                .compile();
        rewritten("target/classes/shop/orders/Order.class", "orders.clj", "shop/orders/Order");

        assertThat(world.freezePlan(Optional.empty()).problems())
                .extracting(Problem::message)
                .containsExactly(
                        "1 class file has no source in the folders that are compiled here, and would be judged:"
                                + " shop.orders.Order belongs to orders, which is frozen, and nobody here can read orders.clj");
    }

    @Test
    void a_project_of_class_files_alone_is_judged_by_them() {
        world.compile().without(INVOICE).without(ORDER).without("src/main/java/shop/billing/Mail.java");

        assertThat(world.found()).containsExactly("new undeclared-dependency " + EDGE);
        assertThat(withoutSource()).isZero();
    }

    @Test
    void class_files_alone_cannot_be_frozen() {
        world.map("modules: {orders: {packages: [.orders], state: frozen}, billing: {packages: [.billing],"
                        + " requires: [orders]}}\n")
                .compile()
                .without(INVOICE)
                .without(ORDER)
                .without("src/main/java/shop/billing/Mail.java");

        assertThat(problems()).containsExactly(refusal("shop.orders.Order belongs to orders, which is frozen"));
    }

    @Test
    void a_line_that_class_files_alone_do_not_show_is_kept_and_told() {
        world.source("shop/billing/Mail.java", "package shop.billing;", "import shop.orders.Order;", "class Mail {}")
                .baseline("billing.baseline", "shop.billing.Mail -> shop.orders.Order # an import", EDGE)
                .compile()
                .without(INVOICE)
                .without(ORDER)
                .without("src/main/java/shop/billing/Mail.java");

        assertThat(world.found())
                .containsExactly(
                        "known undeclared-dependency " + EDGE,
                        "problem ringfence/billing.baseline:2 this line is kept, though nothing seen here needs it: it"
                                + " begins at shop.billing.Mail, whose class file has no source here");
        assertThat(world.dropped()).isEmpty();
    }

    @Test
    void a_class_that_breaks_nothing_is_counted_and_no_more() {
        world.map("modules: {orders: {packages: [.orders]}, billing: {packages: [.billing], requires: [orders]}}\n")
                .compile()
                .without(INVOICE);

        assertThat(world.found()).isEmpty();
        assertThat(withoutSource()).isEqualTo(1);
    }

    @Test
    void what_the_map_ignores_or_excuses_matters_not() {
        world.map(OPEN + "ignore: [{types: [.billing.Invoice], because: made by a plugin}]\n")
                .compile()
                .without(INVOICE);
        assertThat(world.found()).isEmpty();

        world.map(OPEN + "exceptions: [{from: billing, to: orders, because: soon}]\n");
        assertThat(world.found()).containsExactly("excepted undeclared-dependency " + EDGE);
    }

    @Test
    void a_source_that_a_build_generated_anywhere_below_its_folder_is_in_sight() {
        world.compile()
                .without(INVOICE)
                .file("target/made/by/tool/java/Invoice.java", "package shop.billing; class Invoice {}");

        assertThat(world.found()).containsExactly("new undeclared-dependency " + EDGE);
        assertThat(withoutSource()).isZero();
    }

    @Test
    void a_source_in_a_folder_that_is_not_read_is_named() {
        world.compile()
                .without(INVOICE)
                .file("src/legacy/java/shop/billing/Invoice.java", "package shop.billing; class Invoice {}");

        assertThat(problems())
                .containsExactly(refusal("shop.billing.Invoice breaks undeclared-dependency"
                        + " (src/legacy/java/shop/billing/Invoice.java is in no folder that is compiled here)"));
    }

    @Test
    void data_of_tests_is_no_source() {
        world.compile()
                .without(INVOICE)
                .file("src/test/resources/shop/billing/Invoice.java", "package shop.billing; class Invoice {}");

        assertThat(problems()).containsExactly(refusal("shop.billing.Invoice breaks undeclared-dependency"));
    }

    @Test
    void many_are_told_in_one_problem() {
        for (String name : List.of("A", "B", "C", "D", "E")) {
            world.type("shop.billing." + name, "shop.orders.Order");
        }
        world.compile();
        for (String name : List.of("A", "B", "C", "D", "E")) {
            world.without("src/main/java/shop/billing/" + name + ".java");
        }

        assertThat(problems())
                .containsExactly(
                        "problem target/classes:0 5 class files have no source in the folders that are compiled"
                                + " here, and would be judged: shop.billing.A breaks undeclared-dependency; shop.billing.B breaks"
                                + " undeclared-dependency; shop.billing.C breaks undeclared-dependency; and 2 more");
    }

    @Test
    void a_class_that_a_weaver_made_belongs_to_the_type_that_it_is_named_after() {
        world.compile();
        rewritten(
                "target/classes/shop/billing/Invoice$AjcClosure1.class",
                "Invoice.java",
                "shop/billing/Invoice$AjcClosure1");

        assertThat(world.found())
                .containsExactly(
                        "new undeclared-dependency " + EDGE,
                        "new undeclared-dependency shop.billing.Invoice$AjcClosure1 -> shop.orders.Order");
    }

    @Test
    void a_second_type_that_its_source_no_longer_declares_has_no_source() {
        world.source(
                        "shop/billing/Mail.java",
                        "package shop.billing;",
                        "class Mail {}",
                        "class Post { shop.orders.Order o; }")
                .compile()
                .source("shop/billing/Mail.java", "package shop.billing;", "class Mail {}");

        assertThat(problems()).containsExactly(refusal("shop.billing.Post breaks undeclared-dependency"));
        assertThat(withoutSource()).isEqualTo(1);
    }

    @Test
    void test_classes_are_no_other() {
        world.testType("shop.billing.InvoiceTest", "shop.orders.Order")
                .testType("shop.billing.MailTest")
                .tests()
                .compile()
                .without("src/test/java/shop/billing/InvoiceTest.java");

        assertThat(world.found())
                .contains(
                        "problem target/test-classes:0 1 class file has no source in the folders that are compiled here,"
                                + " and would be judged: shop.billing.InvoiceTest breaks undeclared-dependency");
    }

    @Test
    void a_class_file_older_than_its_source_is_told_as_a_hint() throws IOException {
        world.source("shop/billing/Mail.java", "package shop.billing;", "import shop.orders.Order;", "class Mail {}")
                .compile();
        Path source = folder.resolve("src/main/java/shop/billing/Mail.java");
        Path classFile = folder.resolve("target/classes/shop/billing/Mail.class");
        Files.setLastModifiedTime(source, Files.getLastModifiedTime(classFile));
        assertThat(world.found()).contains("new undeclared-dependency shop.billing.Mail -> shop.orders.Order");

        Files.setLastModifiedTime(
                source, FileTime.fromMillis(Files.getLastModifiedTime(classFile).toMillis() + 2000));
        assertThat(world.found())
                .contains("new undeclared-dependency shop.billing.Mail -> shop.orders.Order (compiled before)");
    }

    /** Writes the class of Invoice or Order under another name, as if it came from this source. */
    private void rewritten(String classFile, String sourceFile, String name) {
        Path read = folder.resolve("target/classes/shop")
                .resolve(name.contains("billing") ? "billing/Invoice.class" : "orders/Order.class");
        try {
            ClassWriter writer = new ClassWriter(0);
            new ClassReader(Files.readAllBytes(read)).accept(new Renamed(writer, name, sourceFile), 0);
            Files.write(folder.resolve(classFile), writer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Renamed extends ClassVisitor {

        private final String name;
        private final String sourceFile;

        Renamed(ClassVisitor next, String name, String sourceFile) {
            super(Opcodes.ASM9, next);
            this.name = name;
            this.sourceFile = sourceFile;
        }

        @Override
        public void visit(
                int version, int access, String unused, String signature, String parent, String[] interfaces) {
            super.visit(version, access, name, signature, parent, interfaces);
        }

        @Override
        public void visitSource(String unused, String debug) {
            super.visitSource(sourceFile, debug);
        }
    }
}
