package dev.ringfence.tables.mapping.code;

import dev.ringfence.sql.uses.Dialect;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles what the strings of an annotation are read as, by the annotation's name.
 *
 * <ol>
 *   <li>What compilers write for themselves is not read, and no comment of a table.
 *   <li>{@code @Query} of Spring Data JPA and of Micronaut is JPQL, unless it says {@code nativeQuery}.
 *   <li>Named queries are JPQL, native ones SQL.
 *   <li>Annotations of Hibernate, MyBatis, JDBI, Spring Data JDBC and R2DBC are SQL.
 *   <li>Those of Spring Data's other stores are not read.
 *   <li>All else may be either.
 * </ol>
 */
final class PhraseDialect {

    private static final Set<String> OF_COMPILERS = Set.of(
            "kotlin.Metadata",
            "kotlin.jvm.internal.SourceDebugExtension",
            "scala.reflect.ScalaSignature",
            "scala.reflect.ScalaLongSignature");
    private static final Set<String> BY_NATIVE_FLAG =
            Set.of("org.springframework.data.jpa.repository.Query", "io.micronaut.data.annotation.Query");
    private static final Set<String> JPQL = Set.of(
            "jakarta.persistence.NamedQuery",
            "javax.persistence.NamedQuery",
            "org.hibernate.annotations.NamedQuery",
            "org.hibernate.annotations.HQLSelect",
            "org.hibernate.annotations.processing.HQL",
            "jakarta.data.repository.Query");
    private static final Set<String> SQL = Set.of(
            "jakarta.persistence.NamedNativeQuery",
            "javax.persistence.NamedNativeQuery",
            "org.hibernate.annotations.processing.SQL",
            "org.springframework.data.jpa.repository.NativeQuery");
    private static final Map<String, Set<String>> SQL_BY_PACKAGE = Map.of(
            "org.hibernate.annotations",
            Set.of(
                    "Check",
                    "ColumnTransformer",
                    "DiscriminatorFormula",
                    "Filter",
                    "FilterDef",
                    "FilterJoinTable",
                    "Formula",
                    "GeneratedColumn",
                    "JoinFormula",
                    "NamedNativeQuery",
                    "OrderBy",
                    "SQLDelete",
                    "SQLDeleteAll",
                    "SQLInsert",
                    "SQLJoinTableRestriction",
                    "SQLOrder",
                    "SQLRestriction",
                    "SQLSelect",
                    "SQLUpdate",
                    "Subselect",
                    "View",
                    "Where",
                    "WhereJoinTable"),
            "org.apache.ibatis.annotations",
            Set.of("Select", "Insert", "Update", "Delete", "SelectKey"),
            "org.jdbi.v3.sqlobject.statement",
            Set.of("SqlQuery", "SqlUpdate", "SqlBatch", "SqlCall", "SqlScript"),
            "org.skife.jdbi.v2.sqlobject",
            Set.of("SqlQuery", "SqlUpdate", "SqlBatch", "SqlCall"));
    private static final String COMMENT = "org.hibernate.annotations.Comment";
    private static final Set<String> NO_STATEMENT = Set.of("name", "comment");
    private static final String SPRING_DATA = "org.springframework.data.";
    private static final Set<String> SPRING_DATA_SQL = Set.of("jdbc", "r2dbc", "relational");
    private static final Set<String> SPRING_DATA_COMMON = Set.of("jpa", "annotation", "repository", "rest", "web");
    private static final Set<String> JOINED = Set.of("Select", "Insert", "Update", "Delete");

    private PhraseDialect() {}

    /** Returns the dialect; nothing where the strings are not to be read. */
    static Optional<Dialect> of(Annotation annotation) {
        String type = annotation.type();
        if (OF_COMPILERS.contains(type) || type.equals(COMMENT)) {
            return Optional.empty();
        }
        if (BY_NATIVE_FLAG.contains(type)) {
            return Optional.of(annotation.isTrue("nativeQuery") ? Dialect.SQL : Dialect.JPQL);
        }
        if (JPQL.contains(type)) {
            return Optional.of(Dialect.JPQL);
        }
        if (SQL.contains(type) || isSqlOfPackage(annotation)) {
            return Optional.of(Dialect.SQL);
        }
        return type.startsWith(SPRING_DATA) ? ofStore(type) : Optional.of(Dialect.EITHER);
    }

    private static boolean isSqlOfPackage(Annotation annotation) {
        return SQL_BY_PACKAGE.getOrDefault(annotation.packageName(), Set.of()).contains(annotation.simpleName());
    }

    /** Says whether an element of an annotation with statements is none: the name, or a comment. */
    static boolean isNoStatement(Dialect dialect, String element) {
        return dialect != Dialect.EITHER && NO_STATEMENT.contains(element);
    }

    private static Optional<Dialect> ofStore(String type) {
        int dot = type.indexOf('.', SPRING_DATA.length());
        String store = type.substring(SPRING_DATA.length(), Math.max(SPRING_DATA.length(), dot));
        if (SPRING_DATA_SQL.contains(store)) {
            return Optional.of(Dialect.SQL);
        }
        return SPRING_DATA_COMMON.contains(store) ? Optional.of(Dialect.EITHER) : Optional.empty();
    }

    /** Says whether an array of strings makes one statement, joined by spaces. */
    static boolean isJoined(Annotation annotation) {
        return annotation.packageName().equals("org.apache.ibatis.annotations")
                && JOINED.contains(annotation.simpleName());
    }
}
