package dev.ringfence.sql.ddl;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreateStatementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        create table a (id int)                                             | create a
        CREATE TABLE IF NOT EXISTS A (id int)                               | create maybe a
        create table "Order Item" (id int)                                  | create order item
        create table `billing`.`invoice` (`id` int)                         | create billing.invoice
        create table [shop].[dbo].[Orders] ([id] int)                       | create dbo.orders
        create or replace table a (id int)                                  | drop a; create a
        create table a of s.t (primary key (id), foreign key (x) references b) | create a; key a(x) -> b
        create table a of s.t                                               | create a
        create unlogged table a (id int)                                    | create a
        create cached table a (id int)                                      | create a
        create table a as select * from b                                   | create a
        create table a like b                                               | create a
        create table a (like b including all)                               | create a
        create table a (id int) inherits (b)                                | create a
        create temporary table a (id int references b)                      | -
        create global temporary table a (id int)                            | -
        create table #a (id int)                                            | -
        create table a_2020 partition of a for values in (2020)             | -
        select id into a from b                                             | create a
        select id into unlogged a from b                                    | create a
        select id into unlogged table a from b                              | create a
        select id into table a from b                                       | create a
        select id into #a from b                                            | -
        select id into outfile '/tmp/x' from b                              | -
        """)
    void a_table_is_created_in_any_dialect(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        create table a (b_id int references b)                              | create a; key a(b_id) -> b
        create table a (b_id int references s.b(id) on delete cascade, c int) | create a; key a(b_id) -> s.b(id)
        create table a (b_id int not null constraint fk references b(id))   | create a; key fk a(b_id) -> b(id)
        create table a (b_id int constraint nn not null references b(id))   | create a; key a(b_id) -> b(id)
        create table a (id int primary key, foreign key (id) references b)  | create a; key a(id) -> b
        create table a (x int, y int, constraint fk foreign key (x, y) references b (u, v)) | create a; key fk a(x, y) -> b(u, v)
        create table a (x int, constraint foreign key (x) references b(id)) | create a; key a(x) -> b(id)
        create table a (x int, key k (x), constraint `fk` foreign key (`x`) references `b` (`id`)) engine=InnoDB | create a; key fk a(x) -> b(id)
        create table a (x int, foreign key ix (x) references b(id))         | create a; key ix a(x) -> b(id)
        create table a (x numeric(10, 2) default (1 + 2), y int foreign key references b(id)) | create a; key a(y) -> b(id)
        create table a (x int check (x > 0), constraint c check (x < 9), y int) | create a
        create table a (x varchar(20) comment 'references b', "references" int) | create a
        create table a (x int) partition by range (x) (partition p0 values less than (10)) | create a
        create table a (constraint pk primary key (x), x int references a)  | create a; key a(x) -> a
        """)
    void keys_stand_in_columns_and_beside_them(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
        create view v as select * from a                                    | view v reads a
        create or replace view s.v (x, y) as select * from a join t.b using (id) | view s.v reads a, t.b
        create materialized view v as select * from a, b x, c where a.id = d.id | view v reads a, b, c
        create algorithm=merge definer=`me`@`%` sql security invoker view v as select 1 from a | view v reads a
        create force view v as (select * from a) union all select * from b  | view v reads a, b
        create view v as with c as (select * from a), d (x) as (select 1 from c) select * from d, b | view v reads a, b
        create view v as with a as (select * from a) select * from a        | view v reads a
        create view v as with recursive a as (select 1 from a join b) select * from a | view v reads b
        create view v as with recursive c as (select 1 from a) search depth first by x, y set z, d as (select 1 from b) select * from c, d | view v reads a, b
        create view v as select extract(year from x), trim(both from y) from a where x is distinct from y | view v reads a
        create view v as select (select max(id) from b) from (a join c on a.x = c.x) | view v reads a, b, c
        create view v as select * from lateral (select * from a) q, only b, generate_series(1, 2) | view v reads a, b
        create view v as select 1                                           | ~view v reads ~
        create materialized view log on a                                   | -
        alter view v as select * from a                                     | view v reads a
        alter view v rename to w                                            | rename view v to w
        alter view v owner to me                                            | -
        """)
    void views_read_tables(String statement, String told) {
        assertThat(Told.of(statement)).isEqualTo(told);
    }
}
