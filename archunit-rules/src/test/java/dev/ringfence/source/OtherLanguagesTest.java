package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.ClassScan;
import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

/** Of Kotlin, Groovy and Scala the imports are read; no compiler of theirs is here, so Java classes stand for what they make. */
class OtherLanguagesTest {

    private static final String SOURCES = "src/main/java/shop/billing/";

    @TempDir
    private Path folder;

    private World world() {
        return World.in(folder).map("""
                        modules:
                          ids: {types: [.orders.OrderId]}
                          orders: {packages: [.orders]}
                          billing: {packages: [.billing], requires: [ids]}
                        """).type("shop.orders.Order").type("shop.orders.OrderId");
    }

    /** Java classes, and class files that say they come from Kotlin. */
    private World compiledFromKotlin(World world, String... types) throws IOException {
        world.compile();
        for (String type : types) {
            world.without(SOURCES + type + ".java");
            Path classFile = folder.resolve("target/classes/shop/billing/" + type + ".class");
            Files.write(classFile, saidToComeFrom("Billing.kt", Files.readAllBytes(classFile)));
        }
        return world;
    }

    private static byte[] saidToComeFrom(String source, byte[] classFile) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(classFile)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public void visitSource(String fileName, String debug) {
                                super.visitSource(source, debug);
                            }
                        },
                        0);
        return writer.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "Bill.kt,     import shop.orders.Order",
        "Bill.kt,     import shop.orders.Order as Bestellung",
        "Bill.groovy, import shop.orders.Order;",
        "Bill.groovy, import static shop.orders.Order.MAX",
        "Bill.scala,  'import shop.orders.{OrderId, Order}'"
    })
    void an_import_is_an_edge_of_the_type_named_like_the_file(String file, String importLine) {
        World world = world().source("shop/billing/" + file, "package shop.billing", "", importLine);

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.billing.Bill -> shop.orders.Order seen by source at " + SOURCES + file + ":3");
    }

    @Test
    void nothing_but_imports_is_read() {
        World world = world().source(
                        "shop/billing/Bill.kt",
                        "package shop.billing",
                        "class Bill { val order = shop.orders.Order() }");

        assertThat(Told.of(world)).isEmpty();
    }

    @Test
    void class_files_say_which_types_a_source_holds_and_which_of_them_uses_the_import() throws IOException {
        World world = compiledFromKotlin(
                world().source(
                                "shop/billing/Billing.kt",
                                "package shop.billing",
                                "import shop.orders.Order",
                                "class Bill { lateinit var order: Order }",
                                "fun total() = 0")
                        .type("shop.billing.Bill", "shop.orders.Order")
                        .type("shop.billing.BillingKt"),
                "Bill",
                "BillingKt");

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.billing.Bill -> shop.orders.Order seen by both at " + SOURCES + "Billing.kt:2");
    }

    @Test
    void an_import_that_no_class_file_shows_is_an_edge_of_one_type_of_the_source() throws IOException {
        World world = compiledFromKotlin(
                world().source("shop/billing/Billing.kt", "package shop.billing", "import shop.orders.Order")
                        .type("shop.billing.Bill")
                        .type("shop.billing.BillingKt"),
                "Bill",
                "BillingKt");

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.billing.Bill -> shop.orders.Order seen by source at " + SOURCES + "Billing.kt:2");
    }

    @ParameterizedTest
    @CsvSource({
        "Bill.kt, orderOf",
        "Bill.kt, *",
        "Bill.scala, _",
        "Bill.groovy, *",
        "Bill.kt, LIMIT",
        "Bill.kt, Limit",
        "Bill.kt, LIMIT as MAX",
        "Bill.scala, LIMIT",
        "Bill.kt, Limits.MAX"
    })
    void an_import_that_names_no_type_stands_for_its_package(String file, String lastSegment) {
        World world =
                world().source("shop/billing/" + file, "package shop.billing", "import shop.orders." + lastSegment);

        assertThat(Told.of(world))
                .containsExactly("new shop.billing.Bill -> shop.orders.* seen by source at " + SOURCES + file + ":2");
    }

    @ParameterizedTest
    @CsvSource({
        "Bill.kt, shop.orders.Order.LIMIT, shop.orders.Order",
        "Bill.scala, 'shop.orders.Order.{LIMIT, MAX}', shop.orders.Order",
        "Bill.kt, shop.orders.Order.Companion.LIMIT, shop.orders.Order",
        "Bill.kt, shop.orders.Order.LIMIT as MAX, shop.orders.Order",
        "Bill.scala, shop.orders.Order.Inner.LIMIT, shop.orders.Order",
        "Bill.scala, shop.orders.Order._, shop.orders.Order",
        "Bill.scala, 'shop.orders.{LIMIT => MAX}', shop.orders.*",
        "Bill.groovy, static shop.orders.Order.LIMIT, shop.orders.Order",
        "Bill.kt, shop.elsewhere.LIMIT, shop.elsewhere.LIMIT",
        "Bill.kt, shop.elsewhere.Limits.MAX, shop.elsewhere.Limits",
        "Bill.kt, java.util.LIMIT, java.util.*",
        "Bill.kt, java.util.Limit, java.util.Limit"
    })
    void a_type_is_told_by_class_files_and_where_these_know_nothing_by_its_case(String file, String name, String to)
            throws IOException {
        Path source = Files.createDirectories(folder.resolve(SOURCES)).resolve(file);
        world().type("shop.billing.Other", "java.util.List").compile();
        Files.writeString(source, "package shop.billing\nimport " + name + "\n");
        KnownTypes known = KnownTypes.of(ClassScan.of(List.of(folder.resolve("target/classes"))));

        SourceTree sources = SourceTree.of(List.of(SourceRoot.of(folder.resolve("src/main/java"))));
        assertThat(new SourceReader(known)
                        .read(sources.find("shop.billing", file).orElseThrow())
                        .references())
                .extracting(reference -> reference.to().toString())
                .containsOnly(to);
    }

    @Test
    void a_function_of_the_own_package_says_nothing() {
        World world = World.in(folder)
                .map("modules: {orders: {packages: [.service]}, billing: {types: [.service.Bill*]}}")
                .type("shop.service.Order")
                .source("shop/service/Bill.kt", "package shop.service", "import shop.service.orderOf");

        assertThat(Told.of(world)).isEmpty();
    }

    @Test
    void a_broken_edge_to_the_package_stands_for_the_import_of_a_function() throws IOException {
        World world = compiledFromKotlin(
                world().source("shop/billing/Billing.kt", "package shop.billing", "import shop.orders.orderOf")
                        .type("shop.billing.Bill", "shop.orders.Order"),
                "Bill");

        assertThat(Told.of(world))
                .containsExactly(
                        "new shop.billing.Bill -> shop.orders.Order seen by bytecode at " + SOURCES + "Billing.kt");
    }

    @Test
    void an_allowed_edge_to_the_package_stands_for_the_import_of_a_function() throws IOException {
        World world = compiledFromKotlin(
                world().source("shop/billing/Billing.kt", "package shop.billing", "import shop.orders.idOf")
                        .type("shop.billing.Bill", "shop.orders.OrderId"),
                "Bill");

        assertThat(Told.of(world)).isEmpty();
    }
}
