package dev.ringfence.tables.mapping.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.sql.uses.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplateGroupTest {

    private static Stream<String> texts(String group) {
        return TemplateGroup.of("g.sql.stg", "a.Dao", group).stream()
                .map(statement -> statement.line() + " " + statement.id() + ": "
                        + statement.text().replaceAll("\\s+", " "));
    }

    @Test
    void a_constant_template_is_put_in_and_any_other_is_the_mark() {
        assertThat(TemplateGroup.of("g.sql.stg", "org.acme.OrderSqlDao", """
            import "org/acme/EntitySqlDao.sql.stg"

            tableName() ::= "orders"
            fields(prefix) ::= "<prefix>id"
            get(id) ::= <<
            select <fields("t.")> from <tableName()> t where id = :id and <check(id)>;
            >>
            """))
                .containsExactly(new StatementText(
                        "g.sql.stg",
                        5,
                        Optional.of("org.acme.OrderSqlDao"),
                        "get",
                        Dialect.SQL,
                        "select \u0001 from orders t where id = :id and \u0001;"));
    }

    @Test
    void constants_within_constants_are_put_in_and_a_ring_ends() {
        assertThat(texts("""
            schema() ::= "crm"
            table() ::= <%<schema()>.orders%>
            ring() ::= "<ring()> x"
            a() ::= "from <table()> <ring()>"
            """)).containsExactly("3 ring: \u0001 x", "4 a: from crm.orders \u0001");
    }

    @Test
    void an_empty_constant_is_one_to_be_overridden() {
        assertThat(texts("tableName() ::= \"\"\nget() ::= \"select 1 from <tableName()> t\""))
                .containsExactly("2 get: select 1 from \u0001 t");
    }

    @Test
    void comments_conditions_escapes_and_comparisons_are_no_expressions() {
        assertThat(texts("""
            group Orders;
            /* old() ::= "select 1 from old" */
            // other() ::= "select 1 from other"
            q(x) ::= <<
            select 1 <! select 2 !> from orders where a \\< 2 and b <= 3 and c < 4 <if(x)>and d<else>and e<endif>
            and f in (<ids:{i | :a_<i>}; separator=",">) <x>>>
            say() ::= "a \\"b\\" c"
            """))
                .containsExactly(
                        "4 q: select 1 from orders where a < 2 and b <= 3 and c < 4 and d and e and f in (\u0001)"
                                + " \u0001",
                        "7 say: a \"b\" c");
    }

    @Test
    void templates_that_call_each_other_many_times_end() {
        StringBuilder group = new StringBuilder("t0() ::= \"" + "x ".repeat(50) + "\"\n");
        for (int i = 1; i < 40; i++) {
            group.append(
                    "t%d() ::= \"%s\"%n".formatted(i, "<t%d()>".formatted(i - 1).repeat(10)));
        }
        assertThat(texts(group.toString()).map(text -> text.replaceFirst(":.*", "")))
                .containsExactly("1 t0", "2 t1", "3 t2", "4 t3", "5 t4");
    }

    @Test
    void what_does_not_end_and_what_is_no_template_is_passed_over() {
        assertThat(texts("a() ::= <<\nselect 1 from <b")).containsExactly("1 a: select 1 from <b");
        assertThat(texts("x ::= [ \"a\": \"b c\" ]\nb() ::= {no}\n/* open")).isEmpty();
    }

    @Test
    void a_group_belongs_to_the_type_of_the_same_path() {
        assertThat(List.of("org/acme/OrderSqlDao.sql.stg", "org\\acme\\OrderSqlDao.stg").stream()
                        .map(TemplateGroup::typeOf))
                .containsExactly("org.acme.OrderSqlDao", "org.acme.OrderSqlDao");
    }
}
