package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.schema.step.MigrationFile;
import dev.ringfence.schema.step.SchemaProblem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {

    private static List<String> told(String path, String text) {
        return Given.file(path, text).told();
    }

    @Test
    void entities_outside_the_text_are_not_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "create table secret (id int)");
        String xml = "<!DOCTYPE databaseChangeLog [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]>\n"
                + "<databaseChangeLog><changeSet><sql>&s;</sql></changeSet></databaseChangeLog>";
        assertThat(told("db/a.xml", xml))
                .doesNotContain("table secret db/a.xml:2")
                .hasSizeLessThan(2);
    }

    @Test
    void entities_that_multiply_are_refused() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 'create table a (id int);'>");
        for (int level = 1; level < 30; level++) {
            String before = "&e" + (level - 1) + ";";
            entities.append("<!ENTITY e")
                    .append(level)
                    .append(" '")
                    .append(before.repeat(10))
                    .append("'>");
        }
        assertThat(told(
                        "db/a.xml",
                        "<!DOCTYPE x [" + entities + "]><databaseChangeLog><changeSet><sql>&e29;</sql></changeSet>"
                                + "</databaseChangeLog>"))
                .noneMatch(line -> line.startsWith("table"));
    }

    @Test
    void aliases_that_multiply_are_refused() {
        StringBuilder yaml = new StringBuilder("databaseChangeLog:\n  - &a0 {x: [1, 2, 3, 4, 5, 6, 7, 8, 9]}\n");
        for (int level = 1; level < 20; level++) {
            String alias = "*a" + (level - 1);
            yaml.append("  - &a")
                    .append(level)
                    .append(" {x: [")
                    .append((alias + ",").repeat(9))
                    .append("]}\n");
        }
        assertThat(told("db/a.yaml", yaml.toString()))
                .containsExactly("problem db/a.yaml:8 the YAML is deeper or larger than anybody writes it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        db/a.xml  | ~~                                          | problem db/a.xml the file is empty
        db/a.xml  | <databaseChangeLog><a></databaseChangeLog>  | problem db/a.xml:1 the XML is broken
        db/a.xml  | <databaseChangeLog>                         | problem db/a.xml:1 the XML is broken
        db/a.xml  | <mapper/>                                   | problem db/a.xml the file has no `databaseChangeLog` in a form that is read
        db/a.yaml | databaseChangeLog: [                        | problem db/a.yaml:2 a value is missing here
        db/a.yaml | other: x                                    | problem db/a.yaml the file has no `databaseChangeLog` in a form that is read
        db/a.yaml | [1, 2]                                      | problem db/a.yaml the file has no `databaseChangeLog` in a form that is read
        db/a.yml  | ~ ~                                         | problem db/a.yml the file is empty
        db/a.json | {"databaseChangeLog": [}                    | problem db/a.json the file is no JSON object
        db/a.json | []                                          | problem db/a.json the file is no JSON object
        db/a.groovy | databaseChangeLog { }                     | problem db/a.groovy the file has no `databaseChangeLog` in a form that is read
        """)
    void what_is_broken_or_something_else_is_a_problem(String path, String text, String problem) {
        assertThat(told(path, text)).containsExactly(problem);
    }

    @Test
    void a_problem_says_what_to_do() {
        assertThat(Given.file("db/a.xml", "<x>").read().problems())
                .extracting(SchemaProblem::toString)
                .containsExactly(
                        "db/a.xml:1: the XML is broken. Close each element and quote, and write `&amp;` for `&`.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/migration/V1__a.sql", "db/a.sql", "db/a.xml", "db/a.json", "db/a.yaml"})
    void what_is_not_text_is_a_problem(String path) {
        assertThat(told(path, "PK\u0003\u0004\0\0create table a (id int);"))
                .containsExactly("problem " + path + " the file is not text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db/migration/V1__a.sql", "db/a.sql"})
    void an_empty_script_is_none(String path) {
        assertThat(told(path, "")).isEmpty();
        assertThat(told(path, "\uFEFF\r\n;;\r\n-- nothing\r\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "`", "/* ", "$$", "$x$", "(", "create table a (x '"})
    void what_is_never_closed_ends_with_the_file(String open) {
        assertThat(told("db/V1__a.sql", "create table b (id int);\n" + open + " create table c (id int)"))
                .contains("table b db/V1__a.sql:1");
    }

    @Test
    void a_line_of_a_megabyte_is_read() {
        String values = "insert into a values " + "(1, 'create table b (id int);'), ".repeat(40_000);
        assertThat(told("db/V1__a.sql", "create table a (id int); " + values + "; create table c (id int)"))
                .containsExactly("table a db/V1__a.sql:1", "table c db/V1__a.sql:1");
    }

    @Test
    void many_statements_are_read() {
        StringBuilder script = new StringBuilder();
        for (int table = 0; table < 20_000; table++) {
            script.append("create table t").append(table).append(" (id int references t0);\n");
        }
        Schema schema = Given.sql(script.toString());
        assertThat(List.of(schema.tables().size(), schema.keys().size())).containsExactly(20_000, 20_000);
    }

    @ParameterizedTest
    @CsvSource({
        "<a>, </a>, db/a.xml, the XML is deeper than anybody writes it",
        "'[', ']', db/a.yaml, the YAML is deeper or larger than anybody writes it",
        "'{\"a\":', '}', db/a.json, the file is no JSON object"
    })
    void what_is_very_deep_is_refused(String open, String close, String path, String problem) {
        assertThat(told(path, open.repeat(50_000) + "1" + close.repeat(50_000)))
                .singleElement()
                .asString()
                .endsWith(problem);
    }

    @Test
    void a_chain_of_many_includes_is_read() {
        List<MigrationFile> files = new ArrayList<>();
        for (int number = 0; number < 200; number++) {
            String include = "<include file='db/" + (number + 1) + ".xml'/>";
            String last = "<changeSet><createTable tableName='a'/></changeSet>";
            String text = "<databaseChangeLog>" + (number < 199 ? include : last) + "</databaseChangeLog>";
            files.add(new MigrationFile("db/" + number + ".xml", () -> text));
        }
        assertThat(Given.told(Migrations.read(files, List.of()))).containsExactly("table a db/199.xml:1");
    }

    @Test
    void a_changelog_that_includes_itself_is_read_once() {
        assertThat(told(
                        "db/a.xml",
                        "<databaseChangeLog><include file='db/a.xml'/><includeAll path='db'/>"
                                + "<changeSet><createTable tableName='a'/></changeSet></databaseChangeLog>"))
                .containsExactly("table a db/a.xml:1", "problem db/a.xml:1 includes go round in a circle: db/a.xml");
    }
}
