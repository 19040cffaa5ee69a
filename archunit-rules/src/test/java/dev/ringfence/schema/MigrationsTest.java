package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.schema.step.MigrationFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MigrationsTest {

    private static List<String> bare(String script) {
        return Given.bare(Given.sql(script));
    }

    @Test
    void what_was_dropped_later_is_gone() {
        assertThat(bare("""
            create table a (id int primary key);
            create table b (id int primary key, a_id int references a);
            create table c (id int, constraint fk foreign key (id) references a (id));
            alter table c drop constraint fk;
            drop table b;
            create view v as select * from a;
            drop view v;
            """)).containsExactly("table a", "table c");
    }

    @Test
    void a_dropped_table_takes_the_keys_to_it_along() {
        assertThat(bare("""
            create table a (id int primary key);
            create table b (a_id int references a (id));
            drop table a cascade;
            """)).containsExactly("table b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set foreign_key_checks = 0",
                "SET SESSION FOREIGN_KEY_CHECKS = OFF",
                "/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */"
            })
    void a_key_that_is_not_checked_waits_for_the_next_table_of_the_name(String unchecked) {
        assertThat(bare("""
            create table a (id int primary key);
            create table b (a_id int, constraint fk foreign key (a_id) references a (id));
            create table c (b_id int, constraint fk2 foreign key (b_id) references b (id));
            %s;
            drop table a;
            set foreign_key_checks = @old_foreign_key_checks;
            drop table b;
            create table b (a_id int, constraint fk foreign key (a_id) references a (id));
            """.formatted(unchecked))).containsExactly("table b", "table c", "key fk b(a_id) -> a");
    }

    @Test
    void a_rename_takes_both_ends_of_keys_and_the_views_along() {
        assertThat(bare("""
            create table a (id int primary key);
            create table b (a_id int constraint fk references a);
            create view v as select * from a, b;
            alter table a rename to c;
            rename table b to d;
            """))
                .containsExactly(
                        "table c", "table d", "key fk d(a_id) -> c", "view v [c, d]", "rename a c", "rename b d");
    }

    @Test
    void a_rename_that_is_said_for_each_database_happens_once() {
        String renames = """
            alter table a rename to b;
            alter table c rename to a;
            """;
        assertThat(bare("""
            create table a (id int primary key);
            create table c (id int primary key, d_id int constraint fk references d);
            """ + renames + renames))
                .containsExactly("table a", "table b", "key fk a(d_id) -> d", "rename a b", "rename c a");
    }

    @Test
    void a_table_of_another_project_is_one_of_this_by_its_new_name() {
        assertThat(Given.told(Given.sql("create table c (id int references a);\nalter table a rename to b")))
                .containsExactly(
                        "table b db/V1__x.sql:2",
                        "table c db/V1__x.sql:1",
                        "key - c(id) -> b db/V1__x.sql:1",
                        "rename a b db/V1__x.sql:2");
    }

    @Test
    void a_rename_by_procedure_may_be_one_of_a_key() {
        assertThat(bare("""
            create table dbo.a (id int primary key, constraint fk_old foreign key (id) references dbo.b (id));
            exec sp_rename 'dbo.fk_old', 'fk_new', 'OBJECT';
            exec sp_rename 'dbo.a', 'c';
            """)).containsExactly("table dbo.c", "key fk_new dbo.c(id) -> dbo.b", "rename dbo.a dbo.c");
    }

    @Test
    void names_with_and_without_a_schema_are_one_where_that_is_plain() {
        assertThat(bare("""
            create table s.a (id int primary key);
            create table b (a_id int constraint fk references a);
            alter table public.b drop constraint fk;
            create table t.a (id int);
            drop table a;
            drop table s.a;
            """)).containsExactly("table b", "table t.a");
    }

    @Test
    void a_column_takes_the_keys_over_it_along() {
        assertThat(bare("""
            create table a (id int primary key, x int references a (id), y int references a (id), z int);
            alter table a drop column x;
            alter table a rename column y to w;
            alter table a rename column id to nr;
            alter table a drop column nr cascade;
            """)).containsExactly("table a");
        assertThat(bare("""
            create table a (id int, y int references a (id));
            alter table a rename column y to w;
            """)).containsExactly("table a", "key - a(w) -> a");
    }

    @Test
    void a_table_that_replaces_one_begins_without_its_keys() {
        assertThat(bare("""
            create table a (x int references b);
            create or replace table a (y int references c);
            """)).containsExactly("table a", "key - a(y) -> c");
    }

    @Test
    void what_several_histories_leave_is_put_together() {
        assertThat(Given.file("db/migration/h2/V1__a.sql", "create table a (id int); create table b (id int);")
                        .and("db/migration/mysql/V1__a.sql", "create table a (id int references c);")
                        .and("db/migration/h2/V2__a.sql", "drop table b; create view v as select * from a")
                        .and("db/migration/mysql/V2__a.sql", "create view v as select * from c")
                        .told())
                .containsExactly(
                        "table a db/migration/h2/V1__a.sql:1",
                        "key - a(id) -> c db/migration/mysql/V1__a.sql:1",
                        "view v [a, c] db/migration/h2/V2__a.sql:1");
    }

    @Test
    void a_key_in_several_histories_is_there_as_often_as_in_one_of_them() {
        String table = "create table a (x int);";
        String key = "alter table a add constraint %s foreign key (x) references b;";
        String one = table + key.formatted("fk");
        String two = table + key.formatted("fk1") + key.formatted("fk2");
        List<String> both = List.of("table a", "key fk1 a(x) -> b", "key fk2 a(x) -> b");

        assertThat(Given.bare(Given.file("db/h2/V1__a.sql", one)
                        .and("db/mysql/V1__a.sql", two)
                        .read()))
                .isEqualTo(both);
        assertThat(Given.bare(Given.file("db/h2/V1__a.sql", two)
                        .and("db/mysql/V1__a.sql", one)
                        .read()))
                .isEqualTo(both);
    }

    @Test
    void scripts_of_a_folder_are_read_in_the_order_of_their_paths() {
        Schema schema = Given.file("sql/2.sql", "alter table a add constraint fk foreign key (x) references b")
                .and("sql/1.sql", "create table a (x int)")
                .and("sql/0.sql", "alter table a add constraint early foreign key (x) references c")
                .and("other/1.sql", "create table a (y int)")
                .read();
        assertThat(Given.told(schema))
                .containsExactly(
                        "table a other/1.sql:1", "key fk a(x) -> b sql/2.sql:1", "key early a(x) -> c sql/0.sql:1");
        assertThat(schema.counts()).isEqualTo(new Schema.Counts(2, 4, List.of(), List.of()));
    }

    @Test
    void a_migration_is_read_from_disk_once() {
        List<String> asked = new ArrayList<>();
        List<MigrationFile> files = Stream.of(
                        "db/migration/V1__a.sql", "db/scripts/a.sql", "db/a.xml", "db/a.groovy", "db/formatted.sql")
                .map(path -> new MigrationFile(path, () -> {
                    asked.add(path);
                    return "-- liquibase formatted sql";
                }))
                .toList();

        Migrations.read(files, files);

        assertThat(asked)
                .containsExactlyInAnyOrderElementsOf(
                        files.stream().map(MigrationFile::path).toList());
    }

    @Test
    void a_key_that_may_miss_its_table_is_none_of_a_table_that_comes_later() {
        assertThat(bare("""
            alter table if exists a add constraint fk foreign key (x) references b;
            create table a (x int);
            """)).containsExactly("table a");
    }

    @Test
    void a_key_said_once_for_each_database_is_one() {
        assertThat(bare("""
            create table a (x int);
            alter table a add constraint fk foreign key (x) references b (id);
            alter table a add constraint fk foreign key (x) references b (id) on delete cascade;
            alter table a add foreign key (x) references b;
            """)).containsExactly("table a", "key fk a(x) -> b");
    }

    @Test
    void what_is_not_read_is_named_with_its_place() {
        assertThat(Given.told(Given.sql("""
            create table a (id int);

            frobnicate a;
            create function f() returns int as $$ select 1; $$ language sql;
            create table ${prefix}b (id int);
            """)))
                .containsExactly(
                        "table a db/V1__x.sql:1",
                        "not seen db/V1__x.sql:4 a function",
                        "not seen db/V1__x.sql:5 a name made at run time",
                        "unread db/V1__x.sql:3 no statement that is known begins with `frobnicate`");
    }
}
