package dev.ringfence.sql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reading is held to that of a parser of SQL, wherever the parser reads the statement. */
class ParserWitnessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table a (id int primary key, b_id int)",
                "create table if not exists s.a (id int, constraint pk primary key (id))",
                "create table a (x int references b (id), y int constraint fk references s.c)",
                "create table a (x int, y int, constraint fk foreign key (x, y) references b (u, v) on delete cascade)",
                "create table `a` (`x` bigint(20) not null, key `k` (`x`), constraint `fk` foreign key (`x`)"
                        + " references `b` (`id`)) engine=InnoDB default charset=utf8",
                "create table \"A B\" (\"x\" varchar(10) default 'references c')",
                "create table a as select * from b",
                "create table a (like b including all)",
                "create temporary table a (id int)",
                "create table a_1 partition of a for values in (1)",
                "create unique index i on a (x)",
                "create view v as select * from a join s.b on a.id = b.id where exists (select 1 from c)",
                "create or replace view v (x) as with t as (select * from a) select * from t, b",
                "create materialized view v as select count(*) from a group by x union select 1 from b",
                "create view v as select extract(year from x) from a where x is distinct from y",
                "alter table a add constraint fk foreign key (x) references b (id)",
                "alter table a add foreign key (x) references s.b (id)",
                "alter table a add constraint u unique (x)",
                "alter table a add column x int references b (id)",
                "alter table a add column x int, add column y varchar(20) not null",
                "alter table a drop column x",
                "alter table a drop column x, drop column y",
                "alter table a alter column x type bigint",
                "alter table a rename to b",
                "alter table a modify x varchar(20) not null",
                "rename table a to b, c to d",
                "drop table a",
                "drop table if exists a, b cascade",
                "drop view if exists v",
                "drop materialized view v",
                "drop index i",
                "insert into a select * from b",
                "comment on table a is 'create table b'"
            })
    void both_read_the_same(String statement) {
        assertThat(Optional.of(ParserWitness.ours(DdlReader.read(statement))))
                .isEqualTo(ParserWitness.lines(statement));
    }

    /** These are why the tokens are read in any case. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table a drop column active",
                "create table a (x varchar(36) not null, )",
                "create table a (x varchar2(9 byte)) logging nocompress pctfree 10 initrans 1 storage (initial 65536)"
                        + " parallel 1 nocache disable row movement",
                "create table [dbo].[a] ([x] varchar(9) collate SQL_Latin1_General_CP1_CI_AS null, [y] varbinary(max))",
                "if exists (select * from sys.all_objects where object_id = object_id(N'[dbo].[a]'))"
                        + " drop table [dbo].[a]"
            })
    void what_the_parser_refuses_is_read(String statement) {
        assertThat(ParserWitness.lines(statement)).isEmpty();
        assertThat(DdlReader.read(statement)).isInstanceOf(DdlReading.Changes.class);
    }

    @Test
    void what_both_read_is_told_in_lines() {
        String statement = "create table a (x int references b)";
        List<String> lines = List.of("create a", "key a[x] b");

        assertThat(ParserWitness.ours(DdlReader.read(statement))).isEqualTo(lines);
        assertThat(ParserWitness.lines(statement)).isEqualTo(Optional.of(lines));
    }
}
