package dev.ringfence.sql.uses;

import dev.ringfence.sql.SqlToken.Kind;
import dev.ringfence.sql.TokenList;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows the clauses that can follow a table in any statement, by their first word and what has to follow it. */
final class Clauses {

    private static final Set<String> ALONE = Set.of(
            "where returning natural straight_join having qualify tablesample join intersect except minus prewhere"
                    .split(" "));
    private static final Set<String> NOT_BEFORE_PROSE = Set.of("end then else option output window".split(" "));
    private static final String JOINED = "join outer apply hash loop merge array semi any all";
    private static final Map<String, Set<String>> PAIRS = Arrays.stream(
                    """
                    inner: %1$s
                    left: %1$s
                    right: %1$s
                    full: %1$s
                    cross: %1$s
                    outer: %1$s
                    global: inner left right full %1$s
                    lateral: view
                    union: all distinct select ( values
                    group: by
                    order: by siblings
                    start: with
                    connect: by
                    fetch: first next
                    with: ( ur cs rs rr
                    for: update share no key read system_time xml json fetch force portion browse
                    use: index key
                    force: index key
                    ignore: index key
                    default: values
                    partition: (
                    pivot: ( xml
                    unpivot: (
                    sample: ( block
                    when: matched not
                    as: of
                    lock: in
                    limit: all
                    into: outfile dumpfile
                    """.formatted(JOINED).split("\n"))
            .map(line -> line.split(": "))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> Set.of(pair[1].split(" "))));
    private static final Set<String> JOINS =
            Set.of("join", "inner", "left", "right", "full", "cross", "natural", "straight_join", "outer", "global");
    private static final Set<String> HINTS = Set.of("use", "force", "ignore");
    private static final Set<String> NUMBERED = Set.of("limit", "offset");

    private Clauses() {}

    /** Says whether a clause begins at the index. */
    static boolean begins(TokenList tokens, int index) {
        String word = tokens.word(index);
        return ALONE.contains(word)
                || PAIRS.getOrDefault(word, Set.of()).contains(tokens.word(index + 1))
                || NUMBERED.contains(word) && isNumber(tokens, index + 1)
                || NOT_BEFORE_PROSE.contains(word) && !isProse(tokens, index + 1)
                || word.equals("into") && tokens.isKind(index + 1, Kind.VARIABLE);
    }

    /** Says whether a join or a hint begins at the index, which alone can follow a table before SET. */
    static boolean joins(TokenList tokens, int index) {
        return begins(tokens, index) && (JOINS.contains(tokens.word(index)) || HINTS.contains(tokens.word(index)));
    }

    private static boolean isNumber(TokenList tokens, int index) {
        return !tokens.isKind(index, Kind.WORD) || tokens.isSign(index + 1, "(");
    }

    private static boolean isProse(TokenList tokens, int index) {
        return tokens.has(index)
                && SqlWords.isPlain(tokens.get(index))
                && !tokens.isSign(index + 1, ".")
                && !tokens.is(index + 1, "as");
    }
}
