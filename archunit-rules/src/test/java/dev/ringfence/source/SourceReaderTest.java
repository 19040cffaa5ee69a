package dev.ringfence.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.scan.classfile.KnownTypes;
import dev.ringfence.scan.text.SourceRoot;
import dev.ringfence.scan.text.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One source by itself, without a class file, so that capital letters alone tell what is a type. */
class SourceReaderTest {

    private static final int DEEP = 20_000;

    @TempDir
    private Path folder;

    private SourceReading read(String fileName, String text) throws IOException {
        Files.writeString(folder.resolve(fileName), text);
        return new SourceReader(KnownTypes.of())
                .read(SourceTree.of(List.of(SourceRoot.of(folder))).all().get(0));
    }

    private List<String> references(String fileName, String text) throws IOException {
        SourceReading reading = read(fileName, text);
        assertThat(reading).isInstanceOf(SourceReading.Read.class);
        return lines(reading);
    }

    private static List<String> lines(SourceReading reading) {
        return reading.references().stream()
                .map(reference -> reference.line() + " " + reference.form() + " " + reference.edge())
                .toList();
    }

    @Test
    void references_are_told_by_line_with_the_way_in_which_they_are_written() throws IOException {
        assertThat(references("Bill.java", """
                        package a;
                        import b.Order;
                        import static b.Limits.MAX;
                        import static b.Rules.*;
                        import c.*;
                        class Bill { Order order; int max = MAX; d.Tax tax; Object line = b.Order.Line.FIRST; }
                        """))
                .containsExactly(
                        "2 IMPORT a.Bill -> b.Order",
                        "3 STATIC_IMPORT a.Bill -> b.Limits",
                        "4 STATIC_IMPORT a.Bill -> b.Rules",
                        "5 STAR_IMPORT a.Bill -> c.*",
                        "6 STATIC_MEMBER a.Bill -> b.Limits",
                        "6 SIMPLE_NAME a.Bill -> b.Order",
                        "6 FULL_NAME a.Bill -> d.Tax");
    }

    @Test
    void a_module_declaration_refers_to_nothing() throws IOException {
        assertThat(references("module-info.java", """
                        import b.Order;
                        module a { uses b.Order; provides b.Order with c.Own; }
                        """)).isEmpty();
    }

    @Test
    void a_package_info_refers_by_its_own_name() throws IOException {
        assertThat(references("package-info.java", "@Mark(b.Limits.class)\npackage a;\nimport b.Mark;\n"))
                .containsExactly(
                        "1 FULL_NAME a.package-info -> b.Limits",
                        "1 SIMPLE_NAME a.package-info -> b.Mark",
                        "3 IMPORT a.package-info -> b.Mark");
    }

    @Test
    void code_of_the_unnamed_package_has_names_without_a_dot() throws IOException {
        assertThat(references("Bill.java", "import b.Order;\nclass Bill {}\n"))
                .containsExactly("1 IMPORT Bill -> b.Order");
    }

    @Test
    void a_compact_source_is_a_type_named_like_its_file() throws IOException {
        assertThat(references("Main.java", "import b.Order;\n\nvoid main() { b.Limits.check(); }\n"))
                .containsExactly("1 IMPORT Main -> b.Order");
    }

    @Test
    void types_in_a_compact_source_are_members_of_its_class() throws IOException {
        assertThat(references("Main.java", "@A(1) record Pair<T>(T a) {}\nvoid main() {}\nclass Own { b.Order o; }\n"))
                .contains("3 FULL_NAME Main -> b.Order");
        assertThat(references("Main.java", "@b.A(1) record Pair(int a) {}\n@A() class Own { b.Order o; }\n"))
                .contains("2 FULL_NAME Own -> b.Order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "// nothing but b.Order", "package a;", ";", "import b.Order;"})
    void a_source_without_a_type_is_read_as_well(String text) throws IOException {
        assertThat(references("Bill.java", text))
                .isEqualTo(text.startsWith("import") ? List.of("1 IMPORT Bill -> b.Order") : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "non-sealed,        int m(int non) { return non-sealed; },               2, unexpected \"return\"",
        "primitive pattern, boolean m(Object o) { return o instanceof int i; }, 0, 'int is not ReferenceType, it is PrimitiveType'",
        "no Java at all,    int i; ?? what,                                     2, unexpected \"?\"",
        "never ends,        void m() {,                                         3, unexpected <EOF>"
    })
    void what_cannot_be_parsed_says_where_and_why_and_keeps_its_imports(
            String what, String member, int line, String reason) throws IOException {
        SourceReading reading =
                read("Bill.java", "import b.Order; import c.*; class Bill { // " + what + "\n" + member + "\n}");

        assertThat(reading).isEqualTo(new SourceReading.Unreadable(line, reason, reading.references()));
        assertThat(lines(reading)).containsExactly("1 IMPORT Bill -> b.Order", "1 STAR_IMPORT Bill -> c.*");
    }

    @Test
    void a_text_block_that_never_ends_is_no_crash() throws IOException {
        SourceReading reading = read("Bill.java", "import b.Order;\nclass Bill { String text = \"\"\"\n}");

        assertThat(reading).isInstanceOf(SourceReading.Unreadable.class);
        assertThat(lines(reading)).containsExactly("1 IMPORT Bill -> b.Order");
    }

    @ParameterizedTest
    @CsvSource({
        "'', {, }",
        "'int i = ', (, '0);'",
        "'Object o = ', a(, '0);'",
        "'int i = ', '1 + ', '0;'",
        "'', if (true), ;"
    })
    void what_is_nested_too_deeply_is_no_crash(String before, String each, String after) throws IOException {
        String text = "import b.Order;\nclass Bill { void m() { " + before + each.repeat(DEEP) + after + " } }";

        assertThat(lines(read("Bill.java", text))).containsExactly("1 IMPORT Bill -> b.Order");
    }

    /** So many that looking for each import at all uses of each type would take minutes. */
    @Test
    void a_source_of_many_types_and_many_imports() throws IOException {
        int types = 6_000;
        int imports = 500;
        StringBuilder text = new StringBuilder("package a;\n");
        for (int i = 0; i < imports; i++) {
            text.append("import b.B").append(i).append(";\n");
        }
        for (int i = 0; i < types; i++) {
            text.append("class A").append(i).append(" { B").append(i % imports).append(" b; }\n");
        }

        assertThat(references("A0.java", text.toString()))
                .hasSize(2 * types)
                .startsWith("2 IMPORT a.A0 -> b.B0", "2 IMPORT a.A1000 -> b.B0")
                .endsWith("6501 SIMPLE_NAME a.A5999 -> b.B499");
    }
}
