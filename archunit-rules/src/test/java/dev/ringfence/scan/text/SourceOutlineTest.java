package dev.ringfence.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceOutlineTest {

    @TempDir
    private Path folder;

    private SourceOutline outline(String fileName, String text) {
        new SourceFolder(folder).with(fileName, text);
        return SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0).outline();
    }

    private SourceOutline java(String text) {
        return outline("Any.java", text);
    }

    @Test
    void a_java_source_tells_package_imports_and_types() {
        String text = """
                /* package old; */
                @Generated({"}", "class Fake {"})
                package com . acme;
                import java.util.List; import java.util.*;
                import static com.acme.Order.TOTAL;
                import static
                    com.acme.Order.*;
                import module java.base;
                import module.Thing;
                // import no.Such;
                @A(value = Order.class, more = {@B(int.class)}) public final class Order extends @C({1}) Base {
                    class Nested {} enum Inner {}
                }
                interface Face<T extends Class<T>> {} ; enum Colour { RED { class Odd {} } }
                record Pair<T>(int record, Class<?>... types) { record Deep() {} }
                @interface Mark { Class<?> value() default Void.class; }
                sealed interface Sealed permits Only {} non-sealed class Only implements Sealed {}
                """;

        assertThat(java(text))
                .isEqualTo(new SourceOutline(
                        "com.acme",
                        List.of(
                                new Import("java.util.List", false, false, 4),
                                new Import("java.util", false, true, 4),
                                new Import("com.acme.Order.TOTAL", true, false, 5),
                                new Import("com.acme.Order", true, true, 6),
                                new Import("module.Thing", false, false, 9)),
                        List.of("java.base"),
                        List.of("Order", "Face", "Colour", "Pair", "Mark", "Sealed", "Only")));
    }

    @Test
    void contextual_keywords_are_names_elsewhere() {
        String text = """
                package record.sealed;
                import record.permits.record;
                @record.Mark @record(1) class sealed extends record.Base {}
                int record = 3; record.Type of(record x) { return record(x); } Class<?> c = Foo.class;
                """;

        assertThat(java(text))
                .isEqualTo(new SourceOutline(
                        "record.sealed",
                        List.of(new Import("record.permits.record", false, false, 2)),
                        List.of("sealed")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "// nothing\n/* class A {} */", ";", "}", "class", "@", "\uFEFF", "record A"})
    void what_declares_nothing_has_an_empty_outline(String text) {
        assertThat(java(text)).isEqualTo(new SourceOutline("", List.of(), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"package a", "\uFEFFpackage a; import", "package a; (", "package a; class", "package a; ]]"})
    void what_breaks_off_tells_what_came_before(String text) {
        assertThat(java(text).packageName()).isEqualTo("a");
    }

    @Test
    void a_kotlin_source_tells_package_and_imports() {
        String text = """
                @file:JvmName("Tools")
                package com.acme.`in`
                import com.acme.orders.Order // yes
                import com.acme.orders.* ; import x.Y
                import com.acme.orders.Order.Line as L
                class A
                """;

        assertThat(outline("any.kt", text))
                .isEqualTo(new SourceOutline(
                        "com.acme.in",
                        List.of(
                                new Import("com.acme.orders.Order", false, false, 3),
                                new Import("com.acme.orders", false, true, 4),
                                new Import("x.Y", false, false, 4),
                                new Import("com.acme.orders.Order.Line", false, false, 5)),
                        List.of()));
    }

    @Test
    void a_groovy_source_has_static_imports() {
        assertThat(outline("a.groovy", "package a;\nimport static b.C.*;\nimport b.D as E"))
                .isEqualTo(new SourceOutline(
                        "a", List.of(new Import("b.C", true, true, 2), new Import("b.D", false, false, 3)), List.of()));
    }

    @Test
    void a_scala_source_has_selectors_and_several_package_lines() {
        String text = """
                package com.acme
                package orders
                package object tools { }
                import b.{C, D => E, _}
                import b.F, c._
                """;

        assertThat(outline("a.scala", text))
                .isEqualTo(new SourceOutline(
                        "com.acme.orders",
                        List.of(
                                new Import("b.C", false, false, 4),
                                new Import("b.D", false, false, 4),
                                new Import("b", false, true, 4),
                                new Import("b.F", false, false, 5),
                                new Import("c", false, true, 5)),
                        List.of()));
    }
}
