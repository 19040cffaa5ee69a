package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

class OuterClaimsTest {

    @TempDir
    private Path folder;

    private static ClassFile classFile(String name, ClassNesting nesting) {
        return new ClassFile(
                Path.of(name), name, Optional.empty(), Set.of(), List.of(), nesting, false, Optional.empty(), Map.of());
    }

    private static ClassFile classFile(String name, InnerClass... entries) {
        return classFile(name, new ClassNesting(List.of(entries), Optional.empty(), Optional.empty()));
    }

    private static ClassFile hosted(String name, String host) {
        return classFile(name, new ClassNesting(List.of(), Optional.of(host), Optional.empty()));
    }

    private static ClassFile enclosed(String name, String enclosing) {
        return classFile(name, new ClassNesting(List.of(), Optional.empty(), Optional.of(enclosing)));
    }

    private static InnerClass member(String name, String outer) {
        return new InnerClass(name, Optional.of(outer), Optional.of("NotLookedAt"), Access.PUBLIC);
    }

    private static InnerClass local(String name) {
        return new InnerClass(name, Optional.empty(), Optional.empty(), Access.PACKAGE);
    }

    private static List<String> told(ClassFile... classFiles) {
        ScannedClasses scanned = ClassScan.ofFiles(List.of(classFiles));
        return Stream.concat(
                        scanned.nests().stream().map(nest -> "nest " + nest.type()),
                        scanned.unreadable().stream().map(file -> file.path() + ": " + file.reason()))
                .toList();
    }

    private static Stream<Arguments> lies() {
        String ofOtherPackage = "b.E: it says that b.E is nested in a.Main, which is a class of another package";
        String notListed = "a.E: it says that a.E is nested in a.Main, which does not list it";
        return Stream.of(
                Arguments.of(classFile("b.E", member("b.E", "a.Main")), ofOtherPackage),
                Arguments.of(hosted("b.E", "a.Main"), ofOtherPackage),
                Arguments.of(enclosed("b.E", "a.Main"), ofOtherPackage),
                Arguments.of(classFile("a.E", member("a.E", "a.Main")), notListed),
                Arguments.of(hosted("a.E", "a.Main"), notListed),
                Arguments.of(enclosed("a.E", "a.Main"), notListed),
                Arguments.of(
                        hosted("a.Mainly", "a.Main"),
                        "a.Mainly: it says that a.Mainly is nested in a.Main, which does not list it"),
                Arguments.of(
                        hosted("a.b.Main$E", "a.Main"),
                        "a.b.Main$E: it says that a.b.Main$E is nested in a.Main, which is a class of another package"),
                Arguments.of(
                        classFile("E", member("E", "a.Main")),
                        "E: it says that E is nested in a.Main, which is a class of another package"),
                Arguments.of(hosted("a.E", "a.E"), "a.E: it says that a.E is nested in a.E, which does not list it"),
                Arguments.of(
                        classFile("b.User", member("lib.Forbidden", "ok.Allowed")),
                        "b.User: it says that lib.Forbidden is nested in ok.Allowed,"
                                + " which is a class of another package"),
                Arguments.of(
                        classFile("b.User", member("lib.Forbidden", "lib.Allowed")),
                        "b.User: it says that lib.Forbidden is nested in lib.Allowed, which does not list it"));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void a_class_file_that_lies_about_an_outer_class_is_unreadable(ClassFile lying, String reason) {
        assertThat(told(classFile("a.Main"), lying)).containsExactly("nest a.Main", reason);
    }

    @Test
    void what_compilers_write_is_believed() {
        assertThat(told(
                        classFile("a.Main", member("a.Main$Item", "a.Main"), local("a.Main$1")),
                        classFile("a.Main$Item", member("a.Main$Item", "a.Main")),
                        enclosed("a.Main$1", "a.Main"),
                        hosted("a.Main$run$$inlined$each$1", "a.Main"),
                        classFile("a.User", member("scala.Kind$Head$", "scala.Kind$")),
                        classFile("Main$Item", member("Main$Item", "Main")),
                        classFile("module-info")))
                .containsExactly("nest Main", "nest a.Main", "nest a.User");
    }

    @Test
    void a_class_that_an_obfuscator_named_anew_is_believed_where_its_outer_class_lists_it() {
        assertThat(told(
                        classFile("a.a", member("a.b", "a.a"), local("a.c")),
                        classFile("a.b", member("a.b", "a.a")),
                        enclosed("a.c", "a.a")))
                .containsExactly("nest a.a");
    }

    private static Stream<Arguments> crafted() {
        return Stream.<Consumer<ClassWriter>>of(
                        writer -> writer.visitInnerClass("shop/billing/E", "shop/app/Main", "E", Opcodes.ACC_STATIC),
                        writer -> writer.visitNestHost("shop/app/Main"),
                        writer -> writer.visitOuterClass("shop/app/Main", null, null))
                .map(Arguments::of);
    }

    @ParameterizedTest
    @MethodSource("crafted")
    void a_crafted_class_file_does_not_get_the_rights_of_another_module(Consumer<ClassWriter> claim)
            throws IOException {
        World world = World.in(folder)
                .map("modules: {app: {packages: [.app], requires: [orders]}, billing: {packages: [.billing]},"
                        + " orders: {packages: [.orders]}}\n")
                .type("shop.app.Main", "shop.orders.Order")
                .type("shop.orders.Order")
                .type("shop.billing.E")
                .compile();
        Path file = world.code().roots().classes().get(0).resolve("shop/billing/E.class");

        Files.write(file, userOfOrder(writer -> {}));
        assertThat(world.found()).containsExactly("new undeclared-dependency shop.billing.E -> shop.orders.Order");

        Files.write(file, userOfOrder(claim));
        assertThat(world.found())
                .containsExactly("problem target/classes/shop/billing/E.class:0 this class file cannot be read:"
                        + " it says that shop.billing.E is nested in shop.app.Main,"
                        + " which is a class of another package");
    }

    private static byte[] userOfOrder(Consumer<ClassWriter> claim) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_PUBLIC, "shop/billing/E", null, "java/lang/Object", null);
        claim.accept(writer);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "use", "()V", null, null);
        method.visitTypeInsn(Opcodes.NEW, "shop/orders/Order");
        method.visitInsn(Opcodes.DUP);
        method.visitMethodInsn(Opcodes.INVOKESPECIAL, "shop/orders/Order", "<init>", "()V", false);
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(2, 0);
        writer.visitEnd();
        return writer.toByteArray();
    }
}
