package dev.ringfence.tables.mapping.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableSitesTest {

    static final String GENERATED = """
        package com.acme.db.tables;
        import org.jooq.*;
        import org.jooq.impl.*;
        public class Orders extends TableImpl<Object> {
            public static final Orders ORDERS = new Orders();
            public final Field<Integer> ID = null;
            public final Field<String> NOTE = null;
            public Orders() { this(DSL.name("Orders")); }
            public Orders(Name name) { super(name); }
            public Orders as(String alias) { return this; }
        }
        """;

    static final String DAO = """
        package com.acme.app;
        import static com.acme.db.tables.Orders.ORDERS;
        import org.jooq.*;
        import org.jooq.impl.DSL;
        import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
        class Dao {
            DSLContext db;
            com.acme.db.tables.Orders own;
            int insert() { return db.insertInto(ORDERS, ORDERS.ID, ORDERS.NOTE).values(1, "a").execute(); }
            int byString(String name) {
                db.selectFrom(DSL.table("stock"));
                db.update(DSL.table(DSL.name("billing", "invoice")));
                db.selectFrom(DSL.table(name));
                db.selectFrom(DSL.table(DSL.name(name)));
                db.selectFrom(DSL.table("select 1 from dual"));
                new SimpleJdbcInsert().withTableName("parcel");
                new SimpleJdbcInsert().withTableName(name);
                new SimpleJdbcInsert().withTableName("p_" + name);
                return 1;
            }
        }
        """;

    private static ClassReading reading(String body) {
        return Compiled.of(
                        GENERATED,
                        other("Lines"),
                        other("Stock"),
                        keys(),
                        "package com.acme.app; import static com.acme.db.tables.Orders.ORDERS; import static"
                                + " com.acme.db.tables.Lines.LINES;import static com.acme.db.tables.Stock.STOCK; import"
                                + " org.jooq.*;class Dao { DSLContext db; " + body + " }")
                .reading("com.acme.app.Dao");
    }

    private static String other(String name) {
        return GENERATED.replace("Orders", name).replace("ORDERS", name.toUpperCase(Locale.ROOT));
    }

    private static String keys() {
        return "package com.acme.db; public class Tables {"
                + " public static final com.acme.db.tables.Orders ORDERS = com.acme.db.tables.Orders.ORDERS; }";
    }

    private static TableSite field(String name, boolean isWrite) {
        String type = "com.acme.db.tables." + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return new TableSite(TableSite.Kind.JOOQ_FIELD, name, Optional.of(type), isWrite);
    }

    @Test
    void a_table_that_is_an_argument_of_a_writing_method_is_written_and_any_other_read() {
        assertThat(reading("void a() { db.insertInto(ORDERS); db.selectFrom(LINES); }")
                        .sites())
                .containsExactly(field("lines", false), field("orders", true));
        for (String method : List.of("update", "deleteFrom", "mergeInto", "truncate")) {
            assertThat(reading("void a() { db." + method + "(STOCK).where(LINES.ID); }")
                            .sites())
                    .containsExactly(field("lines", false), field("stock", true));
        }
    }

    @Test
    void fields_of_the_table_among_the_arguments_do_not_hide_the_write() {
        assertThat(reading("void a() { db.insertInto(ORDERS, ORDERS.ID, ORDERS.NOTE).values(1, 2); }")
                        .sites())
                .containsExactly(field("orders", true));
    }

    @Test
    void an_alias_is_written_and_what_comes_after_the_call_is_read() {
        assertThat(reading("void a() { db.update(ORDERS.as(\"o\")).set(ORDERS.ID, 1).from(STOCK); }")
                        .sites())
                .containsExactly(field("orders", false), field("orders", true), field("stock", false));
    }

    @Test
    void a_table_in_a_variable_or_behind_a_condition_is_read() {
        assertThat(reading("void a(boolean b) { var t = ORDERS; db.update(t); db.update(b ? LINES : STOCK); }")
                        .sites())
                .containsExactly(field("lines", false), field("orders", false), field("stock", true));
    }

    @Test
    void the_class_tables_gives_tables_too_and_a_field_of_ones_own_does_not() {
        assertThat(reading("com.acme.db.tables.Orders own; "
                                + "void a() { db.update(com.acme.db.Tables.ORDERS); db.update(own); }")
                        .sites())
                .containsExactly(field("orders", true));
    }

    @Test
    void generated_classes_name_tables_and_use_none() {
        Compiled compiled = Compiled.of(
                GENERATED,
                keys(),
                "package com.acme.db.tables.records; class OrdersRecord {"
                        + " Object t = com.acme.db.tables.Orders.ORDERS; }",
                "package com.acme.db; class Public extends org.jooq.impl.SchemaImpl {"
                        + " Object t = com.acme.db.tables.Orders.ORDERS; }",
                "package com.acme.db; class Handwritten { Object t = com.acme.db.tables.Orders.ORDERS; }");
        assertThat(compiled.readings().stream()
                        .filter(reading -> !reading.sites().isEmpty())
                        .map(ClassReading::name))
                .containsExactly("com.acme.db.Handwritten");
        assertThat(compiled.reading("com.acme.db.tables.Orders").generatedTable())
                .contains("Orders");
        assertThat(compiled.reading("com.acme.db.Tables").generatedTable()).isEmpty();
    }

    @Test
    void accessors_of_kotlin_give_tables() {
        String tables = "package com.acme.db.references; public class TablesKt {"
                + " public static com.acme.db.tables.Orders getORDERS() { return null; } }";
        String dao = "package com.acme.app; class Dao { void a(org.jooq.DSLContext db) {"
                + " db.deleteFrom(com.acme.db.references.TablesKt.getORDERS()); } }";
        assertThat(Compiled.of(GENERATED, tables, dao)
                        .reading("com.acme.app.Dao")
                        .sites())
                .containsExactly(field("orders", true));
    }

    @Test
    void strings_name_tables_and_other_names_are_counted() {
        ClassReading reading = Compiled.of(GENERATED, DAO).reading("com.acme.app.Dao");
        assertThat(reading.sites())
                .containsExactly(
                        new TableSite(TableSite.Kind.JOOQ_STRING, "billing.invoice", Optional.empty(), true),
                        field("orders", true),
                        new TableSite(TableSite.Kind.JDBC_INSERT, "parcel", Optional.empty(), true),
                        new TableSite(TableSite.Kind.JOOQ_STRING, "stock", Optional.empty(), false));
        assertThat(reading.namesAtRunTime()).isEqualTo(4);
        assertThat(reading.phrases()).contains(Phrase.ofCode("select 1 from dual"));
    }
}
