package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneratedNamesTest {

    private static List<String> bare(String script) {
        return Given.bare(Given.sql(script));
    }

    @ParameterizedTest
    @CsvSource({
        "a, x, a_x_fkey",
        "a, x, a_ibfk_1",
        "a_name_of_forty_characters_is_long_enough, a_column_of_forty_characters_is_long_too,"
                + " a_name_of_forty_characters_is_a_column_of_forty_characters_fkey"
    })
    void a_key_without_a_name_is_dropped_by_the_name_that_databases_give(String table, String column, String name) {
        assertThat(bare("create table %1$s (%2$s int references b);alter table %1$s drop constraint %3$s"
                        .formatted(table, column, name)))
                .containsExactly("table " + table);
    }

    @Test
    void generated_names_are_numbered_where_they_are_taken() {
        assertThat(bare("""
            create table a (x int, y int, foreign key (x) references b, foreign key (y) references c);
            alter table a add foreign key (x) references d;
            alter table a drop foreign key a_ibfk_2;
            alter table a drop constraint a_x_fkey1;
            """)).containsExactly("table a", "key - a(x) -> b");
    }

    @Test
    void generated_names_of_mysql_follow_the_table_and_those_of_postgres_do_not() {
        String created = """
            create table a (x int, y int, foreign key (x) references b);
            alter table a add constraint a_ibfk_7 foreign key (y) references b;
            alter table a rename to c;
            """;
        assertThat(bare(created + "alter table c drop foreign key c_ibfk_1, drop foreign key c_ibfk_7"))
                .containsExactly("table c", "rename a c");
        assertThat(bare(created + "alter table c drop constraint a_x_fkey, drop constraint a_ibfk_7"))
                .containsExactly("table c", "rename a c");
    }

    @Test
    void a_key_of_several_columns_is_dropped_by_the_names_of_all_or_of_the_first() {
        String created = "create table a (x int, y int, foreign key (x, y) references b);";
        assertThat(bare(created + "alter table a drop constraint a_x_y_fkey")).containsExactly("table a");
        assertThat(bare(created + "alter table a drop constraint a_x_fkey")).containsExactly("table a");
    }

    @Test
    void a_name_that_a_system_gave_is_a_problem_where_a_key_may_be_left() {
        assertThat(Given.told(Given.sql("""
            create table a (x int references b);
            alter table a drop constraint sys_c0011;
            alter table a drop constraint a_pkey;
            alter table a drop constraint if exists maybe;
            alter table other drop constraint sys_c0012;
            """)))
                .containsExactly(
                        "table a db/V1__x.sql:1",
                        "key - a(x) -> b db/V1__x.sql:1",
                        "problem db/V1__x.sql:2 the key sys_c0011 of a is not known by that name, and may be one of"
                                + " those without a name");
    }
}
