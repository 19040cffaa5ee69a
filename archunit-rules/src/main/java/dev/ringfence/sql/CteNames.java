package dev.ringfence.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the names that a WITH gives to its queries; they hide tables of the same name after them. */
final class CteNames {

    /**
     * One query of a WITH.
     *
     * @param name its name, in lower case
     * @param from the offset where its body begins
     * @param to the offset where its body ends
     * @param recursive whether the name means the query itself inside the body too
     */
    record Cte(String name, int from, int to, boolean recursive) {

        boolean holds(int at) {
            return at >= from && at < to;
        }
    }

    private final List<SqlToken> tokens;
    private final List<Cte> found = new ArrayList<>();

    private CteNames(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    static CteNames of(List<SqlToken> tokens) {
        CteNames names = new CteNames(tokens);
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).isWord("with")) {
                names.read(i + 1);
            }
        }
        return names;
    }

    /** Answers the query that the name means, if it means one. */
    Optional<Cte> meant(NameAt name) {
        return found.stream()
                .filter(cte ->
                        name.parts() == 1 && cte.name().equals(name.name().name()))
                .filter(cte -> name.at() >= cte.to() || cte.holds(name.at()) && cte.recursive())
                .findFirst();
    }

    private void read(int start) {
        int i = start;
        boolean recursive = is(i, "recursive");
        i += recursive ? 1 : 0;
        while (i < tokens.size() && tokens.get(i).isName()) {
            int body = body(i + 1);
            if (body < 0) {
                return;
            }
            int end = close(body);
            found.add(new Cte(
                    SqlName.of(tokens.get(i).text()).name(),
                    offset(body),
                    offset(end),
                    recursive || unites(body, end)));
            i = nextQuery(end + 1);
        }
    }

    private int body(int start) {
        int i = isSign(start, "(") ? close(start) + 1 : start;
        if (!is(i, "as")) {
            return -1;
        }
        i++;
        i += is(i, "not") ? 1 : 0;
        i += is(i, "materialized") ? 1 : 0;
        return isSign(i, "(") ? i : -1;
    }

    private int nextQuery(int start) {
        return isSign(start, ",") ? start + 1 : tokens.size();
    }

    private boolean unites(int from, int to) {
        return tokens.subList(from, Math.min(to, tokens.size())).stream().anyMatch(token -> token.isWord("union"));
    }

    private int close(int open) {
        int depth = 0;
        for (int i = open; i < tokens.size(); i++) {
            depth += isSign(i, "(") ? 1 : isSign(i, ")") ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private int offset(int index) {
        return index < tokens.size() ? tokens.get(index).at() : Integer.MAX_VALUE;
    }

    private boolean is(int index, String word) {
        return index < tokens.size() && tokens.get(index).isWord(word);
    }

    private boolean isSign(int index, String sign) {
        return index < tokens.size() && tokens.get(index).isSymbol(sign);
    }
}
