package dev.ringfence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Holds the names that a WITH gives to its queries; they hide tables of the same name after them. */
public final class CteNames {

    /**
     * Names one query of a WITH.
     *
     * @param name its name, in lower case
     * @param from the offset where its body begins
     * @param to the offset where its body ends
     * @param recursive whether the name means the query itself inside the body too
     */
    public record Cte(String name, int from, int to, boolean recursive) {

        /** Says whether an offset of the text lies in the body. */
        public boolean holds(int at) {
            return at >= from && at < to;
        }
    }

    private static final Set<String> SAID = Set.of("search", "cycle");

    private final TokenList tokens;
    private final List<Cte> found = new ArrayList<>();

    private CteNames(TokenList tokens) {
        this.tokens = tokens;
    }

    /** Finds the names in every WITH of a statement, those of inner queries too. */
    public static CteNames of(TokenList tokens) {
        CteNames names = new CteNames(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "with")) {
                names.read(i + 1);
            }
        }
        return names;
    }

    /** Returns the query that the name means, if it means one. */
    public Optional<Cte> meant(NameAt name) {
        return found.stream()
                .filter(cte ->
                        name.parts() == 1 && cte.name().equals(name.name().name()))
                .filter(cte -> name.at() >= cte.to() || cte.holds(name.at()) && cte.recursive())
                .findFirst();
    }

    private void read(int start) {
        int i = start;
        boolean recursive = tokens.is(i, "recursive");
        i += recursive ? 1 : 0;
        while (tokens.isName(i)) {
            int body = body(i + 1);
            if (body < 0) {
                return;
            }
            int next = tokens.afterParentheses(body);
            found.add(new Cte(
                    SqlName.of(tokens.get(i).text()).name(),
                    tokens.get(body).at(),
                    tokens.get(next - 1).end(),
                    recursive || unites(body, next)));
            i = afterComma(next);
        }
    }

    /** Returns the index where the query in parentheses begins, or -1 where the name is none of a query. */
    private int body(int start) {
        int i = tokens.isSign(start, "(") ? tokens.afterParentheses(start) : start;
        if (!tokens.is(i, "as")) {
            return -1;
        }
        i++;
        i += tokens.is(i, "not") ? 1 : 0;
        i += tokens.is(i, "materialized") ? 1 : 0;
        return tokens.isSign(i, "(") ? i : -1;
    }

    /** Returns the index of the next query; what SEARCH or CYCLE say of one before has commas of its own. */
    private int afterComma(int start) {
        int i = start;
        while (tokens.isAny(start, SAID) && tokens.has(i) && !(tokens.isSign(i, ",") && body(i + 2) >= 0)) {
            i++;
        }
        return tokens.isSign(i, ",") ? i + 1 : tokens.size();
    }

    private boolean unites(int from, int to) {
        return tokens.tokens().subList(from, to).stream().anyMatch(token -> token.isWord("union"));
    }
}
