package dev.ringfence.scan.classfile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.files.FileTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;

class ClassFileTest {

    @TempDir
    private Path folder;

    private Path classes = Path.of("");

    @BeforeEach
    void compile() {
        classes = folder.resolve("classes");
    }

    private SourceFolder sources() {
        return new SourceFolder(folder.resolve("src"));
    }

    private ClassFile read(String relative) throws UnreadableClassException {
        return ClassFile.read(FileTree.below(classes, relative::equals).files().get(0), new TextMeanings());
    }

    @Test
    void a_class_file_tells_all_that_it_is_asked_for() throws UnreadableClassException {
        sources()
                .with(
                        "a/Outer.java",
                        "package a; class Outer { void m() { class Local { private java.io.File[] f; } new Local(); } }")
                .compiledInto(classes, "--release", "17");

        assertThat(read("a/Outer$1Local.class"))
                .isEqualTo(new ClassFile(
                        classes.resolve("a/Outer$1Local.class"),
                        "a.Outer$1Local",
                        Optional.of("Outer.java"),
                        Set.of("a.Outer", "a.Outer$1Local", "java.lang.Object", "java.io.File"),
                        List.of("java.lang.Object"),
                        new ClassNesting(
                                List.of(new InnerClass(
                                        "a.Outer$1Local", Optional.empty(), Optional.of("Local"), Access.PACKAGE)),
                                Optional.of("a.Outer"),
                                Optional.of("a.Outer")),
                        false,
                        Optional.empty(),
                        Map.of("f", Access.PRIVATE, "this$0", Access.PACKAGE)));
    }

    @Test
    void supertypes_are_the_superclass_and_then_the_interfaces() throws UnreadableClassException {
        sources()
                .with("a/Base.java", "package a; public class Base<T> { interface Nested {} }")
                .with(
                        "a/Own.java",
                        "package a; class Own extends Base<Thread> implements Runnable, Base.Nested { "
                                + "public void run() {} }")
                .with("a/Face.java", "package a; public interface Face extends Runnable {}")
                .compiledInto(classes);

        assertThat(read("a/Own.class").supertypes()).containsExactly("a.Base", "java.lang.Runnable", "a.Base$Nested");
        assertThat(read("a/Face.class").supertypes()).containsExactly("java.lang.Object", "java.lang.Runnable");
    }

    @Test
    void object_and_a_module_have_no_supertypes() throws IOException {
        try (InputStream object = Object.class.getResourceAsStream("Object.class")) {
            assertThat(ClassFile.parse(object.readAllBytes()).supertypes()).isEmpty();
        }
        sources().with("module-info.java", "module m {}").compiledInto(classes);
        assertThat(read("module-info.class").supertypes()).isEmpty();
    }

    @Test
    void a_module_tells_what_it_shows_to_others() throws UnreadableClassException {
        sources()
                .with(
                        "module-info.java",
                        "open module m { exports a.b; exports c to x, y.z; requires transitive java.sql;"
                                + " requires java.xml; requires static transitive java.desktop; }")
                .with("a/b/One.java", "package a.b; class One {}")
                .with("c/Two.java", "package c; class Two {}")
                .compiledInto(classes, "-Xlint:-module");

        assertThat(read("module-info.class").module())
                .contains(new JavaModule(
                        "m", Map.of("a.b", Set.of(), "c", Set.of("x", "y.z")), Set.of("java.sql", "java.desktop")));
        assertThat(read("c/Two.class").module()).isEmpty();
    }

    @Test
    void a_class_file_tells_who_may_name_it_and_its_nested_classes() throws UnreadableClassException {
        sources()
                .with(
                        "a/Open.java",
                        "package a; public class Open { "
                                + "public class A {} protected class B {} class C {} private class D {} }")
                .with("a/Own.java", "package a; class Own {}")
                .compiledInto(classes);

        assertThat(read("a/Open.class").isPublic()).isTrue();
        assertThat(read("a/Own.class").isPublic()).isFalse();
        assertThat(read("a/Open.class").nesting().innerClasses())
                .extracting(inner -> inner.simpleName().orElseThrow() + " " + inner.access())
                .containsExactlyInAnyOrder("A PUBLIC", "B PROTECTED", "C PACKAGE", "D PRIVATE");
    }

    @Test
    void without_debug_information_there_is_no_source_file() throws UnreadableClassException {
        sources().with("a/Outer.java", "package a; class Outer {}").compiledInto(classes, "-g:none");

        assertThat(read("a/Outer.class").sourceFile()).isEmpty();
    }

    @Test
    void what_only_a_signature_or_an_annotation_says_is_named_too() throws UnreadableClassException {
        CompiledFixture.writeTo(sources()).compiledInto(classes);

        assertThat(read("com/acme/Order.class").names())
                .contains("com.acme.Order$Item", "com.acme.Order$Item$Part", "java.lang.Long", "java.lang.Runnable")
                .contains("java.net.URI", "java.io.File", "java.lang.IllegalStateException", "java.lang.Thread");
        assertThat(read("com/acme/Line.class").names())
                .contains("java.util.BitSet", "com.acme.Colour", "com.acme.Mark$Inner", "java.lang.Thread$State")
                .contains("java.util.ArrayList")
                .doesNotContain("java.util.Random", "java.util.Locale");
        assertThat(read("com/acme/Mark.class").names()).contains("java.util.Random", "com.acme.Colour");
        assertThat(read("com/acme/Mark$Inner.class").names()).contains("java.util.Locale");
    }

    @Test
    void a_constant_that_javac_inlines_leaves_the_name_of_its_owner_in_some_places_and_in_others_none()
            throws UnreadableClassException {
        CompiledFixture.writeTo(sources()).compiledInto(classes);
        sources()
                .with(
                        "com/acme/Reader.java",
                        "package com.acme; class Reader { int read() { return Constants.ANSWER; } }")
                .compiledInto(classes);

        assertThat(read("com/acme/Order.class").names()).doesNotContain("com.acme.Constants");
        assertThat(read("com/acme/Reader.class").names()).contains("com.acme.Constants");
    }

    @Test
    void names_beyond_ascii_are_read() throws UnreadableClassException {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "ä/Größe", null, "java/lang/Object", null);
        writer.visitField(0, "orders", "[Lä/注文;", "Lä/𝒜<Lä/注文;>;", null);

        ClassFile classFile = ClassFile.parse(writer.toByteArray());
        assertThat(classFile.name()).isEqualTo("ä.Größe");
        assertThat(classFile.names()).containsExactlyInAnyOrder("ä.Größe", "ä.注文", "ä.𝒜", "java.lang.Object");
    }
}
