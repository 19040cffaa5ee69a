package dev.ringfence.sql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.sql.SqlName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DdlReaderTest {

    @Test
    void a_reading_holds_names_in_lower_case() {
        assertThat(DdlReader.read("CREATE TABLE S.A (X INT CONSTRAINT FK REFERENCES B (ID))"))
                .isEqualTo(new DdlReading.Changes(List.of(new SchemaChange.TableCreated(
                        new SqlName(Optional.of("s"), "a"),
                        false,
                        List.of(new ForeignKey(
                                Optional.of("fk"),
                                List.of("x"),
                                new SqlName(Optional.empty(), "b"),
                                List.of("id")))))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        drop table a                                                        | drop a
        drop table if exists a, s.b cascade                                 | drop a; drop s.b
        drop table a cascade constraints purge                              | drop a
        drop temporary table a                                              | drop a
        drop table #a                                                       | -
        drop view if exists v, w                                            | drop view v; drop view w
        drop materialized view v                                            | drop view v
        drop schema s cascade                                               | SchemaDropped[schema=s]
        drop index i on a                                                   | -
        """)
    void things_are_dropped(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " -- nothing\n",
                "insert into a values ('create table b')",
                "create index i on a (x)",
                "create unique index concurrently if not exists i on a (x)",
                "grant select on a to b",
                "comment on table a is 'x'",
                "set @old = @@foreign_key_checks",
                "/*!40101 SET x = 1 */",
                "update a set x = 1",
                "create sequence s",
                "create type t as enum ('a')",
                "begin",
                "commit",
                "select setval('s', 1)",
                "with x as (select 1) select * from x",
                "truncate table a",
                "create extension if not exists pgcrypto",
                "alter sequence s owned by a.id",
                "lock tables a write",
                "begin update a set x = 1; end",
                "do $$ begin perform 1; end $$",
                "\\connect x",
                "create role r"
            })
    void what_changes_no_table_has_no_effect(String statement) {
        assertThat(DdlReader.read(statement)).isEqualTo(new DdlReading.NoEffect());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        create or replace function f() returns int as $$ x $$ language sql  | not seen: a function
        create definer=`x`@`y` procedure p() begin end                      | not seen: a procedure
        create trigger t before insert on a for each row execute procedure f() | not seen: a trigger
        alter procedure p as select 1                                       | not seen: a procedure
        do $$ begin alter table a add x int; end $$                         | not seen: a block of statements
        begin execute immediate 'drop table a'; end                         | not seen: a block of statements
        exec (@sql)                                                         | not seen: a statement made at run time
        exec sp_executesql @sql                                             | not seen: a call of sp_executesql
        exec sp_addextendedproperty 'x'                                     | -
        call p()                                                            | not seen: a call of what runs later
        create table ${prefix}a (id int)                                    | not seen: a name made at run time
        create table a${suffix} (id int)                                    | not seen: a name made at run time
        create table ${schema}.a (id int)                                   | create a
        if not exists (select 1 from sys.tables where x = 'create') create table a (x int references b) | create a; key a(x) -> b
        if object_id('a') is not null drop table a                          | drop a
        if 1 = 1 begin alter table a drop constraint c; drop table b; end   | drop constraint a.c; drop b
        """)
    void what_is_decided_at_run_time_is_not_seen_unless_it_is_written(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        frobnicate a                                | unread: no statement that is known begins with `frobnicate`
        create table (id int)                       | unread: `(` stands where a name should
        create table a (id int                      | unread: a parenthesis is not closed
        create table                                | unread: a name is missing at the end
        create table a (foreign key (x) b (id))     | unread: a foreign key has no `references`
        alter table a add foreign key (x) references | unread: a name is missing at the end
        create view v                               | unread: the view v has no `as`
        rename a b                                  | unread: `rename` has no `to`
        create                                      | unread: `create` says not what
        """)
    void what_cannot_be_read_says_why(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @Test
    void long_and_deep_statements_are_read() {
        String deep = "(".repeat(100_000) + "1" + ")".repeat(100_000);
        assertThat(Told.of("create table a (x int default " + deep + " references b)"))
                .isEqualTo("create a; key a(x) -> b");
        assertThat(Told.of("create table a (" + "x int, ".repeat(100_000) + "y int references b)"))
                .isEqualTo("create a; key a(y) -> b");
    }
}
