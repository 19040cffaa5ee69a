package dev.ringfence.scan.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import dev.ringfence.scan.classfile.SourceFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    private static final String ORDER = "com.acme.orders.Order";

    @TempDir
    private Path folder;

    private List<Integer> places(String... lines) {
        return placesOf(ORDER, "Any.java", lines);
    }

    private List<Integer> placesOf(String target, String fileName, String... lines) {
        new SourceFolder(folder).with(fileName, String.join("\n", lines));
        SourceFile source = SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0);
        return Places.of(source, new TypeName(target));
    }

    @Test
    void the_import_then_the_first_line_of_code() {
        assertThat(places(
                        "package a;",
                        "import com.acme.orders.Order;",
                        "// Order",
                        "class A { String s = \"Order\";",
                        "Order o; Order p; }"))
                .containsExactly(2, 5);
    }

    private List<Integer> placesIn(String type, String fileName, String... lines) {
        new SourceFolder(folder).with(fileName, String.join("\n", lines));
        SourceFile source = SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0);
        return Places.of(source, new TypeName("a." + type), new TypeName(ORDER));
    }

    @Test
    void a_line_of_code_is_one_of_the_type_that_uses_the_other() {
        String[] java = {
            "package a;",
            "import com.acme.orders.Order;",
            "class A { Order a; }",
            "@Mark(Order.class)",
            "class B { void f() {",
            "Order b; } }",
            "interface C {}"
        };

        assertThat(placesIn("A", "Any.java", java)).containsExactly(2, 3);
        assertThat(placesIn("B", "Any.java", java)).containsExactly(2, 4);
        assertThat(placesIn("C", "Any.java", java)).containsExactly(2);
    }

    @Test
    void likewise_in_kotlin_where_classes_may_have_no_body() {
        String[] kotlin = {
            "package a",
            "import com.acme.orders.*",
            "class None",
            "class When(val i: Int) { fun f() {",
            "Order() } }",
            "data class Held(",
            "val o: Order)",
            "fun free() {",
            "Order() }",
            "class Alias { val o = Short() }"
        };

        assertThat(placesIn("None", "Any.kt", kotlin)).containsExactly(2);
        assertThat(placesIn("When", "Any.kt", kotlin)).containsExactly(2, 5);
        assertThat(placesIn("Held", "Any.kt", kotlin)).containsExactly(2, 7);
        assertThat(placesIn("Alias", "Any.kt", kotlin)).containsExactly(2);
        assertThat(placesIn("AnyKt", "Any.kt", kotlin)).containsExactly(2, 9);
    }

    @Test
    void an_import_alone() {
        assertThat(places("import com.acme.orders.Order;", "class A {}")).containsExactly(1);
    }

    @Test
    void a_static_import_of_a_member_and_the_member() {
        assertThat(places("import static com.acme.orders.Order.TOTAL;", "class A {", "int i = TOTAL; }"))
                .containsExactly(1, 3);
    }

    @Test
    void an_import_of_a_nested_type_and_the_nested_type() {
        assertThat(places("import com.acme.orders.Order.Line;", "class A {", "Line l; }"))
                .containsExactly(1, 3);
    }

    @Test
    void the_types_own_import_is_preferred_to_a_star() {
        assertThat(places("import com.acme.orders.*;", "import com.acme.orders.Order;"))
                .containsExactly(2);
    }

    @Test
    void a_star_import_of_the_package_or_of_the_members() {
        assertThat(places("import com.acme.orders.*;", "class A {", "Order o; }"))
                .containsExactly(1, 3);
        assertThat(places("import static com.acme.orders.Order.*;", "class A {}"))
                .containsExactly(1);
    }

    @Test
    void the_full_name_in_code() {
        assertThat(places("class A {", "com.acme.orders.", "Order o; }")).containsExactly(3);
    }

    @Test
    void a_type_of_the_same_package_needs_no_import() {
        assertThat(places("package com.acme.orders;", "class A {", "Order o; }"))
                .containsExactly(3);
        assertThat(placesOf("java.lang.Thread", "Any.java", "package a;", "class A { Thread t; }"))
                .containsExactly(2);
    }

    @Test
    void another_type_of_the_same_simple_name_is_no_place() {
        assertThat(places("import other.Order;", "import com.acme.orders.*;", "class A { Order o; }"))
                .containsExactly(2);
        assertThat(places("package a;", "class A { Order o; other.Order p; }")).isEmpty();
        assertThat(places("package com.acme.orders;", "class Order {}")).isEmpty();
        assertThat(places("import com.acme.ordersXorder.Order;", "class A {}")).isEmpty();
    }

    @Test
    void other_languages_have_places_too() {
        assertThat(placesOf(
                        ORDER,
                        "any.kt",
                        "package a",
                        "import com.acme.orders.Order",
                        "val s = \"Order\"",
                        "val o: Order? = null"))
                .containsExactly(2, 4);
    }

    private Optional<Integer> declaration(String type, String fileName, String... lines) {
        new SourceFolder(folder).with(fileName, String.join("\n", lines));
        SourceFile source = SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0);
        return Places.ofDeclaration(source, new TypeName(type));
    }

    @Test
    void a_declaration_is_where_the_type_begins() {
        assertThat(declaration("a.B", "A.java", "package a; // class B", "class A { B b; }", "record", "B() {}"))
                .contains(4);
        assertThat(declaration("a.package-info", "A.java", "/** package */", "@Deprecated", "package a;"))
                .contains(3);
        assertThat(declaration("a.Missing", "A.java", "package a;", "class A { Missing m; }"))
                .isEmpty();
    }

    /** So many that looking at each type of the source for each of its words would take minutes. */
    @Test
    void a_source_of_very_many_types() {
        int many = 120_000;
        String[] lines = new String[many + 2];
        lines[0] = "package a;";
        lines[1] = "import com.acme.orders.Order;";
        for (int i = 0; i < many; i++) {
            lines[i + 2] = "class A" + i + " { Order o; }";
        }

        assertThat(placesIn("A" + (many - 1), "Any.java", lines)).containsExactly(2, many + 2);
        assertThat(placesIn("None", "Any.java", lines)).containsExactly(2);
    }
}
