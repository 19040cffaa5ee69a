package dev.ringfence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static List<String> split(String script) {
        return Statements.of(script).stream().map(SqlStatement::text).toList();
    }

    @Test
    void a_statement_says_where_it_begins() {
        assertThat(Statements.of("-- head\n\nselect 1;;\n  select\n2 -- x\n;\nselect 3"))
                .containsExactly(
                        new SqlStatement("select 1", 9, 3),
                        new SqlStatement("select\n2", 22, 4),
                        new SqlStatement("select 3", 38, 7));
    }

    @Test
    void quotes_and_comments_end_nothing() {
        assertThat(split("insert into a values (';', \"x;\"); /* ; */ update b set c = 'it''s;' -- ;\n"))
                .containsExactly("insert into a values (';', \"x;\")", "update b set c = 'it''s;'");
    }

    @Test
    void lines_of_go_and_of_a_slash_end_a_statement() {
        assertThat(split("create table a (b int)\nGO\ncreate table c (d int)\r\ngo 2\r\nselect 1\n/\nselect 4\n/ 2"))
                .containsExactly("create table a (b int)", "create table c (d int)", "select 1", "select 4\n/ 2");
    }

    @Test
    void a_delimiter_of_mysql_holds_until_the_next_one() {
        assertThat(split("""
                        DELIMITER $$
                        create procedure p() begin select 1; end$$
                        create trigger t before insert on x for each row set new.a = 1 $$
                        DELIMITER ;
                        select 2;
                        delimiter //
                        select 3; //
                        delimiter ;
                        select 4;
                        """))
                .containsExactly(
                        "create procedure p() begin select 1; end",
                        "create trigger t before insert on x for each row set new.a = 1",
                        "select 2",
                        "select 3;",
                        "select 4");
    }

    @Test
    void a_body_in_dollar_quotes_stays_whole() {
        assertThat(split("create function f() returns int as $b$ begin; return 1; end; $b$ language plpgsql; select 1;"
                        + "do $$ begin perform 1; end $$; select 2"))
                .containsExactly(
                        "create function f() returns int as $b$ begin; return 1; end; $b$ language plpgsql",
                        "select 1",
                        "do $$ begin perform 1; end $$",
                        "select 2");
    }

    @Test
    void a_body_between_begin_and_end_stays_whole() {
        assertWhole("create procedure p() begin if a then select 1; end if; while b do set c = 1; end while; end");
        assertWhole("create or replace procedure p is x number; begin x := 1; loop exit; end loop l; end p");
        assertWhole("create trigger t after insert on a begin update b set c = case when 1 then 2 end; select 1; end");
        assertWhole(
                "create trigger t after insert on a for each row begin case x when 1 then set y = 1; end case; end");
        assertWhole("declare x number; begin null; end");
        assertWhole("begin execute immediate 'drop table x'; exception when others then null; end");
        assertWhole("if exists (select 1) begin drop table x; drop table y; end");
        assertWhole("create package body p as procedure q is begin null; end; end p");
        assertWhole("create procedure p as begin begin tran; update a set b = 1; commit; end");
        assertWhole("create definer=`root`@`localhost` trigger t before insert on a for each row begin set b = 1; end");
        assertWhole("create function f() returns int begin atomic select 1; select 2; end");
    }

    private static void assertWhole(String statement) {
        assertThat(split(statement + "; select 1;")).containsExactly(statement, "select 1");
    }

    @Test
    void a_routine_without_a_body_in_the_script_ends_at_its_semicolon() {
        assertWhole("create trigger t before update on a referencing new as n for each row execute function f()");
        assertWhole("create function f() returns int return cast(1 as int)");
        assertWhole("create procedure p() select 1");
        assertWhole("alter function f() owner to me");
        assertWhole("begin");
        assertWhole("begin transaction");
        assertWhole("declare @x int");
        assertWhole("create function f(int) returns int as 'lib', 'f' language c");
        assertWhole("alter table a disable trigger b");
        assertWhole("create view a as select case when b then c end from d");
    }

    @Test
    void data_after_copy_is_left_out() {
        assertThat(split("copy a (b) from stdin;\n1\t'x;\n\\.\n\nselect 1;copy b from stdin with (format csv);\n;;"))
                .containsExactly("copy a (b) from stdin", "select 1", "copy b from stdin with (format csv)");
    }

    @Test
    void lines_of_client_programs_are_left_out() {
        assertThat(split("\\connect x\nPROMPT it's\nset define off\n@other.sql\nselect\n\\2;"))
                .containsExactly("select\n\\2");
    }

    @Test
    void an_empty_script_has_no_statements() {
        assertThat(split(" -- nothing\n ;; ")).isEmpty();
    }
}
