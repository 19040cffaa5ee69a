package dev.ringfence.tables.mapping.code;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The annotations and classes of frameworks, cut down to what the readers look at. */
final class Stubs {

    private static final String NAMED_TABLE = "String name() default \"\"; String schema() default \"\";";
    private static final String VALUE = "String value() default \"\";";

    private Stubs() {}

    static List<String> packages() {
        return List.of(
                "jakarta.persistence.",
                "javax.persistence.",
                "org.hibernate.",
                "org.springframework.",
                "com.baomidou.",
                "kotlin.",
                "org.apache.ibatis.",
                "org.jooq.");
    }

    static List<String> all() {
        List<String> stubs = new ArrayList<>();
        Stream.of("jakarta.persistence", "javax.persistence").forEach(name -> stubs.addAll(jpa(name)));
        stubs.addAll(hibernate());
        stubs.addAll(spring());
        stubs.addAll(jooq());
        stubs.add(annotation("com.baomidou.mybatisplus.annotation.TableName", VALUE + "String schema() default \"\";"));
        Stream.of("Select", "Insert", "Update", "Delete")
                .forEach(name -> stubs.add(annotation("org.apache.ibatis.annotations." + name, "String[] value();")));
        return stubs;
    }

    private static List<String> jpa(String in) {
        return List.of(
                annotation(in + ".Entity", "String name() default \"\";"),
                annotation(in + ".Table", NAMED_TABLE),
                annotation(in + ".SecondaryTable", NAMED_TABLE),
                annotation(in + ".SecondaryTables", "SecondaryTable[] value();"),
                annotation(in + ".JoinColumn", "String name() default \"\";"),
                annotation(in + ".JoinTable", NAMED_TABLE + "JoinColumn[] joinColumns() default {};"),
                annotation(in + ".CollectionTable", NAMED_TABLE),
                annotation(in + ".MappedSuperclass", ""),
                annotation(in + ".Embeddable", ""),
                annotation(in + ".Embedded", ""),
                annotation(in + ".Id", ""),
                annotation(in + ".Transient", ""),
                annotation(in + ".DiscriminatorValue", "String value();"),
                annotation(in + ".MapKeyJoinColumn", "String name() default \"\";"),
                "package " + in + "; public enum InheritanceType { SINGLE_TABLE, JOINED, TABLE_PER_CLASS }",
                annotation(in + ".Inheritance", "InheritanceType strategy() default InheritanceType.SINGLE_TABLE;"),
                annotation(in + ".ManyToOne", "Class<?> targetEntity() default void.class;"),
                annotation(
                        in + ".OneToOne",
                        "Class<?> targetEntity() default void.class; String mappedBy() default \"\";"),
                annotation(
                        in + ".OneToMany",
                        "Class<?> targetEntity() default void.class; String mappedBy() default \"\";"),
                annotation(
                        in + ".ManyToMany",
                        "Class<?> targetEntity() default void.class; String mappedBy() default \"\";"),
                annotation(in + ".ElementCollection", "Class<?> targetClass() default void.class;"),
                annotation(in + ".AssociationOverride", "String name(); JoinTable joinTable() default @JoinTable;"),
                annotation(in + ".NamedQuery", "String name(); String query();"),
                annotation(in + ".NamedQueries", "NamedQuery[] value();"),
                annotation(in + ".NamedNativeQuery", "String name(); String query();"));
    }

    private static List<String> hibernate() {
        return List.of(
                annotation("org.hibernate.annotations.Immutable", ""),
                annotation("org.hibernate.annotations.Formula", "String value();"),
                annotation("org.hibernate.annotations.Comment", "String value();"),
                annotation("kotlin.Metadata", "String[] d1();"),
                annotation("org.hibernate.annotations.Subselect", "String value();"),
                annotation("org.hibernate.annotations.SQLDelete", "String sql();"));
    }

    private static List<String> spring() {
        String query = "String value() default \"\"; String countQuery() default \"\";";
        return List.of(
                annotation(
                        "org.springframework.data.jpa.repository.Query",
                        query + "boolean nativeQuery() default false;"),
                annotation("org.springframework.data.jdbc.repository.query.Query", VALUE),
                annotation("org.springframework.data.r2dbc.repository.Query", VALUE),
                annotation("org.springframework.data.mongodb.repository.Query", VALUE),
                annotation(
                        "org.springframework.data.relational.core.mapping.Table",
                        VALUE + "String name() default \"\"; String schema() default \"\";"),
                "package org.springframework.jdbc.core.simple; public class SimpleJdbcInsert {"
                        + " public SimpleJdbcInsert withTableName(String name) { return this; } }");
    }

    private static List<String> jooq() {
        return List.of(
                "package org.jooq; public interface Table<R> {}",
                "package org.jooq; public interface Name {}",
                "package org.jooq; public interface Field<T> {}",
                "package org.jooq; public interface Step { Step set(Field<?> field, Object value); Step where(Object"
                        + " o); Step from(Table<?> t); Step values(Object... o); int execute(); }",
                "package org.jooq; public interface DSLContext { Step insertInto(Table<?> t);"
                        + " Step insertInto(Table<?> t, Field<?>... f); Step update(Table<?> t);"
                        + " Step deleteFrom(Table<?> t); Step mergeInto(Table<?> t); Step truncate(Table<?> t);"
                        + " Step selectFrom(Table<?> t); Step select(Field<?>... f); }",
                "package org.jooq.impl; public class DSL { public static org.jooq.Name name(String... parts) {"
                        + " return null; } public static org.jooq.Name name(String part) { return null; }"
                        + " public static org.jooq.Table<?> table(String sql) { return null; }"
                        + " public static org.jooq.Table<?> table(org.jooq.Name name) { return null; } }",
                "package org.jooq.impl; public class TableImpl<R> implements org.jooq.Table<R> {"
                        + " protected TableImpl(org.jooq.Name name) {} }",
                "package org.jooq.impl; public class SchemaImpl {}");
    }

    private static String annotation(String name, String elements) {
        int dot = name.lastIndexOf('.');
        String retention = "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME)";
        return "package %s; %s public @interface %s { %s }"
                .formatted(name.substring(0, dot), retention, name.substring(dot + 1), elements);
    }
}
