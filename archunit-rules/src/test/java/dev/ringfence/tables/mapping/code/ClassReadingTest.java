package dev.ringfence.tables.mapping.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.scan.classfile.TextMeanings;
import dev.ringfence.scan.classfile.UnreadableClassException;
import dev.ringfence.sql.uses.Dialect;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClassReadingTest {

    private static final String MARKS = """
        package a;
        import java.lang.annotation.*;
        import java.util.*;
        class Marks {
            enum Size { SMALL, LARGE }
            @interface Inner { String[] words() default {}; }
            @Retention(RetentionPolicy.RUNTIME) @interface All {
                String text() default ""; int number() default 0; long far() default 0; double part() default 0;
                float bit() default 0; char sign() default 'a'; boolean is() default false; Size size() default
                    Size.SMALL;
                Class<?> type() default void.class; Inner inner() default @Inner; Size[] sizes() default {};
            }
            @All(text = "one word", number = 3, far = 4L, part = 1.5, bit = 2.5f, sign = 'z', is = true, size =
                Size.LARGE,
                 type = String.class, inner = @Inner(words = {"x", "y"}), sizes = {Size.SMALL, Size.LARGE})
            static class Marked {}
            @Inner(words = "kept in the class file alone") static class Invisible {}
        }
        """;

    @Test
    void an_annotation_has_all_kinds_of_values() {
        String size = "a.Marks$Size";
        assertThat(Compiled.of(MARKS).reading("a.Marks$Marked").annotations())
                .containsExactly(new Annotation(
                        "a.Marks$All",
                        Map.ofEntries(
                                Map.entry("text", new Value.Text("one word")),
                                Map.entry("number", new Value.Numeric(3)),
                                Map.entry("far", new Value.Numeric(4L)),
                                Map.entry("part", new Value.Numeric(1.5)),
                                Map.entry("bit", new Value.Numeric(2.5f)),
                                Map.entry("sign", new Value.Numeric((int) 'z')),
                                Map.entry("is", new Value.Numeric(1)),
                                Map.entry("size", new Value.Constant(size, "LARGE")),
                                Map.entry("type", new Value.ClassName("java.lang.String")),
                                Map.entry(
                                        "inner",
                                        new Value.Nested(new Annotation(
                                                "a.Marks$Inner",
                                                Map.of(
                                                        "words",
                                                        new Value.Many(
                                                                List.of(new Value.Text("x"), new Value.Text("y"))))))),
                                Map.entry(
                                        "sizes",
                                        new Value.Many(List.of(
                                                new Value.Constant(size, "SMALL"),
                                                new Value.Constant(size, "LARGE")))))));
    }

    @Test
    void an_annotation_that_is_not_there_at_run_time_is_read_too() {
        assertThat(Compiled.of(MARKS).reading("a.Marks$Invisible").phrases())
                .containsExactly(new Phrase(
                        "kept in the class file alone",
                        Dialect.EITHER,
                        Optional.of(new Phrase.Holder("a.Marks$Inner", "words"))));
    }

    @Test
    void annotations_that_neither_map_nor_hold_a_text_with_a_blank_are_left_out() {
        Compiled classes = Compiled.of("""
                package a;
                class Owner { @Deprecated long id; String text = "two words"; }
                class Mapped { @jakarta.persistence.Id long id; }
                class Told { @Deprecated(since = "the first") long id; }
                """);
        assertThat(classes.reading("a.Owner").fields()).isEmpty();
        assertThat(classes.reading("a.Owner").phrases()).containsExactly(Phrase.ofCode("two words"));
        assertThat(classes.reading("a.Mapped").fields()).hasSize(1);
        assertThat(classes.reading("a.Told").phrases())
                .containsExactly(new Phrase(
                        "the first", Dialect.EITHER, Optional.of(new Phrase.Holder("java.lang.Deprecated", "since"))));
    }

    @Test
    void members_have_types_arguments_constants_and_annotations() {
        ClassReading reading = Compiled.of("""
            package a;
            import java.util.*;
            import jakarta.persistence.*;
            class Order<T> extends Base {
                static final String SQL = "x";
                static final int LIMIT = 7;
                static final long FAR = 8L;
                @Id long id;
                List<? extends Line> lines;
                Map<String, Set<Line>> byName;
                T any;
                List<T> many;
                Line[][] grid;
                Outer<String>.Tail tail;
                @OneToMany Set<Line> getLines() { return null; }
                void plain() {}
            }
            class Base {}
            class Line {}
            class Outer<X> { class Tail {} }
            """).reading("a.Order");
        Annotation id = new Annotation("jakarta.persistence.Id", Map.of());
        assertThat(reading.superclass()).contains("a.Base");
        assertThat(reading.fields())
                .containsExactly(
                        field("SQL", "java.lang.String", "x"),
                        field("LIMIT", "", 7),
                        field("FAR", "", 8L),
                        new Member("id", Optional.empty(), List.of(), false, Optional.empty(), List.of(id)),
                        field("lines", "java.util.List", List.of("a.Line")),
                        field("byName", "java.util.Map", List.of("java.lang.String", "java.util.Set")),
                        field("any", "java.lang.Object", List.of()),
                        field("many", "java.util.List", List.of()),
                        field("grid", "a.Line", List.of()),
                        field("tail", "a.Outer$Tail", List.of("java.lang.String")));
        assertThat(reading.methods())
                .containsExactly(new Member(
                        "getLines",
                        Optional.of("java.util.Set"),
                        List.of("a.Line"),
                        false,
                        Optional.empty(),
                        List.of(new Annotation("jakarta.persistence.OneToMany", Map.of()))));
    }

    private static Member field(String name, String type, Object constant) {
        return new Member(
                name,
                Optional.of(type).filter(known -> !known.isEmpty()),
                List.of(),
                true,
                Optional.of(constant),
                List.of());
    }

    private static Member field(String name, String type, List<String> arguments) {
        return new Member(name, Optional.of(type), arguments, false, Optional.empty(), List.of());
    }

    @Test
    void a_record_has_components_with_annotations() {
        ClassReading reading = Compiled.of(
                        "package a; record Line(@jakarta.persistence.Id int id, java.util.List<String> words) {}")
                .reading("a.Line");
        assertThat(reading.components())
                .containsExactly(
                        new Member(
                                "id",
                                Optional.empty(),
                                List.of(),
                                false,
                                Optional.empty(),
                                List.of(new Annotation("jakarta.persistence.Id", Map.of()))),
                        field("words", "java.util.List", List.of("java.lang.String")));
    }

    @Test
    void phrases_of_code_are_literals_folded_texts_and_recipes() {
        ClassReading reading = Compiled.of("""
            package a;
            class Dao {
                static final String TABLE = "orders";
                static final String ALL = "select * from " + TABLE;
                String by(String table, int id) { return "select a\\n from " + table + " where id = " +
                    id; }
                String word() { return "orders"; }
                            String odd(int id) { return "from \\u0001" + id + " where x"; }
                String blanks() { return " -- 1 "; }
                String tab() { return "delete\\tx"; }
                String wide() { return "from\\u3000orders"; }
                String hard() { return "from\\u00a0stock"; }
                            String umlaut() { return "Stra\\u00dfe"; }
            }
            """).reading("a.Dao");
        assertThat(reading.phrases())
                .containsExactly(
                        Phrase.ofCode("\u0001\u0001 where x"),
                        Phrase.ofCode("delete\tx"),
                        Phrase.ofCode("from \u0001"),
                        Phrase.ofCode("from\u00a0stock"),
                        Phrase.ofCode("from\u3000orders"),
                        Phrase.ofCode("select * from orders"),
                        Phrase.ofCode("select a\n from \u0001 where id = \u0001"));
    }

    @Test
    void phrases_of_annotations_have_the_language_of_their_holder() {
        ClassReading reading = Compiled.of("""
            package a;
            import org.springframework.data.jpa.repository.Query;
            import jakarta.persistence.*;
            import org.apache.ibatis.annotations.*;
            @NamedQueries(@NamedQuery(name = "a b", query = "from Order o"))
            @kotlin.Metadata(d1 = "\\u0000 from kotlin")
            @org.hibernate.annotations.Comment("taken from stock")
            @NamedNativeQuery(name = "n", query = "select 1 from n")
            @org.hibernate.annotations.SQLDelete(sql = "update h set x")
            interface Orders {
                @Query("from A a") void a();
                @Query(value = "select b from b", countQuery = "select count from b", nativeQuery =
                    true) void b();
                @org.springframework.data.jdbc.repository.query.Query("select c from c") void c();
                @org.springframework.data.r2dbc.repository.Query("select d from d") void d();
                @org.springframework.data.mongodb.repository.Query("{ e : 1 }") void e();
                @Select({"select", "f", "from f"}) void f();
                @Update({"<script>", "update g", "<set><if test='x'>a = 1,</if></set> where a &lt; 2",
                    "</script>"}) void g();
                @org.hibernate.annotations.Formula("(select 1 from i)") void i();
                @Deprecated(since = "some time ago") void h();
            }
            """).reading("a.Orders");
        assertThat(reading.phrases().stream()
                        .map(phrase -> "%s %s: %s"
                                .formatted(phrase.dialect(), phrase.holder().orElseThrow(), phrase.text())))
                .containsExactlyInAnyOrder(
                        "JPQL jakarta.persistence.NamedQuery.query: from Order o",
                        "SQL jakarta.persistence.NamedNativeQuery.query: select 1 from n",
                        "SQL org.hibernate.annotations.SQLDelete.sql: update h set x",
                        "JPQL org.springframework.data.jpa.repository.Query.value: from A a",
                        "SQL org.springframework.data.jpa.repository.Query.value: select b from b",
                        "SQL org.springframework.data.jpa.repository.Query.countQuery: select count from b",
                        "SQL org.springframework.data.jdbc.repository.query.Query.value: select c from c",
                        "SQL org.springframework.data.r2dbc.repository.Query.value: select d from d",
                        "SQL org.apache.ibatis.annotations.Select.value: select f from f",
                        "SQL org.apache.ibatis.annotations.Update.value: update g  set  a = 1   where a < 2",
                        "SQL org.hibernate.annotations.Formula.value: (select 1 from i)",
                        "EITHER java.lang.Deprecated.since: some time ago");
    }

    @Test
    void annotations_of_parameters_and_defaults_of_elements_are_phrases_too() {
        Compiled compiled = Compiled.of(
                "package a; @interface Says { String value() default \"from some place\"; }",
                "package a; class Use { void use(@Says(\"to a place\") int a) {} }");
        assertThat(compiled.reading("a.Says").phrases()).containsExactly(phrase("from some place", "a.Says"));
        assertThat(compiled.reading("a.Use").phrases()).containsExactly(phrase("to a place", "a.Says"));
    }

    private static Phrase phrase(String text, String annotation) {
        return new Phrase(text, Dialect.EITHER, Optional.of(new Phrase.Holder(annotation, "value")));
    }

    @Test
    void of_a_class_that_promises_nothing_only_its_name_is_read() {
        assertThat(Compiled.of("package a; abstract class Plain { int x; String word() { return \"word\"; } }")
                        .reading("a.Plain"))
                .isEqualTo(new ClassReading(
                        "a.Plain",
                        Optional.of("java.lang.Object"),
                        true,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        0,
                        Optional.empty()));
    }

    @Test
    void a_class_file_that_ends_early_or_goes_on_is_unreadable() {
        byte[] whole = Compiled.of(MARKS).bytes("a.Marks$Marked");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> ClassReading.of(cut, new TextMeanings()))
                    .isInstanceOf(UnreadableClassException.class);
        }
        assertThatThrownBy(() -> ClassReading.of(Arrays.copyOf(whole, whole.length + 1), new TextMeanings()))
                .isInstanceOf(UnreadableClassException.class)
                .hasMessage("goes on after its end, at byte " + whole.length);
    }

    @Test
    void damaged_bytes_are_unreadable_or_read_and_nothing_else() {
        byte[] whole = Compiled.of(TableSitesTest.GENERATED, TableSitesTest.DAO).bytes("com.acme.app.Dao");
        Random random = new Random(7);
        int unreadable = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] damaged = whole.clone();
            damaged[8 + random.nextInt(whole.length - 8)] = (byte) random.nextInt(256);
            try {
                ClassReading.of(damaged, new TextMeanings());
            } catch (UnreadableClassException e) {
                unreadable++;
            }
        }
        assertThat(unreadable).isBetween(2_000, 18_000);
    }
}
