package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlToken;
import java.util.Locale;
import java.util.Set;

/** Knows the words of SQL that stand between names, so that three other words in a row tell prose. */
final class SqlWords {

    private static final Set<String> ALL = Set.of("""
            abort add after all alter always analyze and any apply array as asc at atomic avg before begin between bulk
            by call case cast char check close coalesce collate comment commit connect constraint copy count create
            cross cube current cycle date day dbms declare default delayed delete desc describe distinct distinctrow do
            drop duplicate each else end escape except exec execute exists explain explicit false fetch filter first
            following for force foreign from full function global go grant group grouping having high_priority hour
            identity if ignore ilike immediate in index inner insert instead intersect interval into is join key last
            lateral left level like limit local lock locked low_priority match matched materialized max merge min minus
            minute month natural next no not nothing nowait null nulls of offset old on only open option or order
            ordinality outer over overlaps overwrite partition perform pivot preceding primary prior procedure
            qualify query quick range recursive references regexp replace returning returns right rlike rollback
            rollup row rownum rows sample search second select session set sets share show similar siblings skip some
            sql_calc_found_rows start straight_join sum symmetric sysdate system table tablesample temp temporary then
            ties time timestamp top trim true truncate unbounded union unique unknown unnest unpivot update upsert
            using values view when where while window with within without work year zone
            """.strip().split("\\s+"));

    private static final Set<String> STARTS = Set.of(
            "select",
            "insert",
            "update",
            "delete",
            "merge",
            "with",
            "truncate",
            "replace",
            "upsert",
            "from",
            "join",
            "inner",
            "left",
            "right",
            "full",
            "cross",
            "natural",
            "where",
            "and",
            "or",
            "on",
            "order",
            "group",
            "having",
            "union",
            "set",
            "values",
            "into",
            "create",
            "alter",
            "drop",
            "lock",
            "explain",
            "call",
            "exec",
            "execute",
            "begin",
            "declare");

    private SqlWords() {}

    static boolean has(String word) {
        return ALL.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a statement, or a piece of one, can begin with the word. */
    static boolean starts(String word) {
        return STARTS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether the token is a word that SQL has no use for but as a name. */
    static boolean isPlain(SqlToken token) {
        return token.kind() == SqlToken.Kind.WORD && token.text().indexOf('_') < 0 && !has(token.text());
    }
}
