package dev.ringfence.schema.liquibase;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.schema.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangelogsTest {

    private static final String ROOT = "src/main/resources/db/changelog/";

    private static String xml(String inside) {
        return "<databaseChangeLog>\n" + inside + "\n</databaseChangeLog>";
    }

    private static String changeSet(String inside) {
        return xml("<changeSet id='1' author='me'>\n" + inside + "\n</changeSet>");
    }

    private static String creates(String table) {
        return changeSet("<createTable tableName='" + table + "'/>");
    }

    @ParameterizedTest
    @CsvSource({
        "parts/a.xml, true",
        "./parts/../parts/a.xml, true",
        "db/changelog/parts/a.xml, false",
        "classpath:/db/changelog/parts/a.xml, false",
        "src/main/resources/db/changelog/parts/a.xml, false",
        "parts/a.xml, false"
    })
    void an_include_is_found_by_file_or_below_a_root(String file, boolean relative) {
        assertThat(Given.file(
                                ROOT + "master.xml",
                                xml("<include file='" + file + "' relativeToChangelogFile='" + relative + "'/>"))
                        .and(ROOT + "parts/a.xml", creates("a"))
                        .read()
                        .counts()
                        .histories())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"include file='parts/a.xml', 1", "includeAll path='parts', 1", "includeAll path='arts', 2"})
    void an_include_is_found_below_a_root_of_its_own_where_only_one_fits(String include, int histories) {
        assertThat(Given.file("src/main/liquibase/master.xml", xml("<" + include + "/>"))
                        .and("src/main/liquibase/parts/a.xml", creates("a"))
                        .read()
                        .counts()
                        .histories())
                .isEqualTo(histories);
    }

    @Test
    void files_are_included_in_order_and_each_once() {
        assertThat(Given.file(ROOT + "master.yaml", """
            databaseChangeLog:
              - include: {file: b.xml, relativeToChangelogFile: true}
              - includeAll: {path: all, relativeToChangelogFile: true}
              - include: {file: b.xml, relativeToChangelogFile: true}
            """)
                        .and(ROOT + "b.xml", changeSet("<dropTable tableName='a'/><createTable tableName='a'/>"))
                        .and(ROOT + "all/2.xml", changeSet("<renameTable oldTableName='a' newTableName='b'/>"))
                        .and(ROOT + "all/3.sql", "alter table b rename to c;")
                        .and(ROOT + "all/notes.txt", "nothing")
                        .told())
                .containsExactly(
                        "table c " + ROOT + "b.xml:3",
                        "rename a b " + ROOT + "all/2.xml:3",
                        "rename b c " + ROOT + "all/3.sql:1");
    }

    @Test
    void an_include_that_leads_nowhere_is_a_problem_unless_it_may() {
        assertThat(Given.file(ROOT + "master.xml", xml("""
            <include file="nowhere.xml"/>
            <includeAll path="none" errorIfMissingOrEmpty="false"/>
            <includeAll path="void"/>
            <include/>\
            """)).told())
                .containsExactly(
                        "problem " + ROOT + "master.xml:2 `include` leads nowhere: nowhere.xml",
                        "problem " + ROOT + "master.xml:4 `includeAll` leads nowhere: void",
                        "problem " + ROOT + "master.xml:5 `include` names nothing");
    }

    @Test
    void includes_in_a_circle_are_a_problem_and_all_is_read() {
        assertThat(Given.file(
                                "db/a.xml",
                                xml("<include file='db/b.xml'/>"
                                        + "<changeSet id='1' author='me'><createTable tableName='a'/></changeSet>"))
                        .and(
                                "db/b.xml",
                                xml("<include file='db/a.xml'/>"
                                        + "<changeSet id='1' author='me'><createTable tableName='b'/></changeSet>"))
                        .told())
                .containsExactly(
                        "table a db/a.xml:2",
                        "table b db/b.xml:2",
                        "problem db/b.xml:2 includes go round in a circle: db/a.xml");
    }

    @Test
    void each_changelog_that_nobody_includes_is_a_history() {
        assertThat(Given.file("db/a.xml", creates("a"))
                        .and("db/b.xml", creates("b"))
                        .read()
                        .counts()
                        .histories())
                .isEqualTo(2);
    }

    @Test
    void scripts_that_changelogs_name_are_no_histories_of_their_own() {
        assertThat(Given.file("db/a.xml", changeSet("""
            <sqlFile path="b.sql" relativeToChangelogFile="true" endDelimiter="\\n@@"/>
            <sqlFile path="sql/c.sql"/>
            <createView viewName="v" path="sql/v.sql"/>\
            """))
                        .and("db/b.sql", "create table b (id int)\n@@\ndrop table b\n@@")
                        .beside("src/main/resources/sql/c.sql", "\ncreate table c (id int)")
                        .beside("src/main/resources/sql/v.sql", "select * from c")
                        .told())
                .containsExactly("table c src/main/resources/sql/c.sql:2", "view v [c] db/a.xml:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <dropAllForeignKeyConstraints baseTableName="a"/>                       | [table a db/a.xml:3]
        <dropColumn tableName="a"><column name="x"/></dropColumn>               | [table a db/a.xml:3]
        <mergeColumns tableName="a" column1Name="x" column2Name="y"/>           | [table a db/a.xml:3]
        <dropForeignKeyConstraint baseTableName="A" constraintName="FK"/>       | [table a db/a.xml:3]
        <dropTable tableName="a" schemaName="${unknown}"/>                      | []
        <sql>drop <comment>not this</comment> table a</sql>                     | []
        <sql><![CDATA[drop table a]]></sql>                                     | []
        """)
    void changes_take_away(String change, String told) {
        String table = """
            <createTable tableName="a"><column name="x">
            <constraints foreignKeyName="fk" references="b(id)"/></column></createTable>
            """;
        assertThat(Given.file("db/a.xml", changeSet(table + change)).told()).hasToString(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        <createTable tableName="a" schemaName="s"/>                             | [table s.a db/a.xml:3]
        <createTable tableName="a" tableType="GLOBAL TEMPORARY"/>               | []
        <createTable tableName="${made}a"/>                                     | [not seen db/a.xml:3 a name made at run time]
        <createTable/>                                                          | [not seen db/a.xml:3 `createTable` without `tableName`]
        <addLookupTable existingTableName="a" existingColumnName="x" newTableName="b" newColumnName="y" constraintName="fk"/> | [table b db/a.xml:3, key fk a(x) -> b db/a.xml:3]
        <addForeignKeyConstraint baseTableName="a" baseTableSchemaName="s" baseColumnNames="x, y" constraintName="fk" referencedTableName="b" referencedTableSchemaName="t" referencedColumnNames="u, v"/> | [key fk s.a(x,y) -> t.b db/a.xml:3]
        <createView viewName="order" fullDefinition="true">create view "order" as select * from b</createView> | [view order [b] db/a.xml:3]
        <createView viewName="v" replaceIfExists="true"><![CDATA[select * from b]]></createView> | [view v [b] db/a.xml:3]
        <renameView oldViewName="v" newViewName="w"/>                           | [rename v w db/a.xml:3]
        <customChange class="x.Y"/>                                             | [not seen db/a.xml:3 a `customChange`]
        <createProcedure>create procedure p as begin drop table a; end</createProcedure> | [not seen db/a.xml:3 a `createProcedure`]
        <loadData file="x.csv" tableName="a"/>                                  | []
        <ext:somethingNew xmlns:ext="x" tableName="a"/>                         | []
        """)
    void changes_of_each_kind_are_read(String change, String told) {
        assertThat(Given.file("db/a.xml", changeSet(change)).told()).hasToString(told);
    }

    @Test
    void a_change_set_to_ignore_is_none() {
        assertThat(Given.file("db/a.xml", creates("a").replace("<changeSet", "<changeSet ignore='true'"))
                        .told())
                .isEmpty();
    }

    @Test
    void lines_to_ignore_in_sql_are_none() {
        assertThat(Given.file("db/a.sql", """
            -- liquibase formatted sql
            -- changeset me:1
            -- ignoreLines:1
            create table a (id int);
            create table b (id int);
            --ignoreLines:start
            create table c (id int);
            --ignoreLines:end
            create table d (id int);
            """).told()).containsExactly("table b db/a.sql:5", "table d db/a.sql:9");
    }

    @Test
    void the_first_value_of_a_property_counts() {
        assertThat(Given.file("db/a.xml", xml("""
            <property name="t" value="a" dbms="mysql"/><property name="t" value="b"/>
            <changeSet id="1" author="me"><createTable tableName="${t}"/><sql>drop table ${t}</sql>
            <createTable tableName="x_${t}"/></changeSet>\
            """)).told()).containsExactly("table x_a" + " db/a.xml:4");
    }
}
