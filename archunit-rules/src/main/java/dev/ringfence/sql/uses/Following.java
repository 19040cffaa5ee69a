package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlToken.Kind;
import dev.ringfence.sql.TokenList;
import java.util.Optional;
import java.util.Set;

/**
 * Says whether what follows a name lets it be a table: the end, a sign, or a clause that can come there.
 *
 * @param tokens the tokens of the text
 */
record Following(TokenList tokens) {

    /** Holds a name with its alias, and the index after both. */
    record Named(NameAt name, Optional<String> alias, int next) {}

    private static final Set<String> DEFINITION = Set.of(
            "add",
            "drop",
            "alter",
            "rename",
            "modify",
            "change",
            "as",
            "like",
            "cascade",
            "restrict",
            "restart",
            "continue",
            "owner",
            "enable",
            "disable",
            "in",
            "write",
            "read",
            "purge",
            "to",
            "set",
            "select",
            "convert",
            "engine");

    /** Reads the name at the index and its alias, where both stand as a table does. */
    Optional<Named> named(int index, Keyword keyword) {
        return NameAt.read(tokens.tokens(), index)
                .filter(name -> !tokens.isGlued(name.next()) || !tokens.isKind(name.next(), Kind.MADE))
                .flatMap(name -> aliased(name, keyword));
    }

    private Optional<Named> aliased(NameAt name, Keyword keyword) {
        int next = name.next();
        next += tokens.isSign(next, ".") && tokens.isSign(next + 1, "*") && keyword == Keyword.DELETE ? 2 : 0;
        if (isAfter(next, keyword) || keyword.takesColumns() && tokens.isSign(next, "(")) {
            return Optional.of(new Named(name, Optional.empty(), next));
        }
        int alias = tokens.is(next, "as") ? next + 1 : next;
        boolean takes = tokens.isName(alias) && (isAfter(alias + 1, keyword) || tokens.isSign(alias + 1, "("));
        boolean hints =
                tokens.isSign(next, "(") && tokens.isAny(next + 1, Set.of("nolock", "updlock", "readpast", "holdlock"));
        Optional<String> called = takes ? Optional.of(tokens.word(alias)) : Optional.empty();
        return takes || hints ? Optional.of(new Named(name, called, takes ? alias + 1 : next)) : Optional.empty();
    }

    /** Says whether the index can come after a name, with an alias between them or not. */
    boolean allows(int index, Keyword keyword) {
        int alias = tokens.is(index, "as") ? index + 1 : index;
        return isAfter(index, keyword)
                || keyword.takesColumns() && tokens.isSign(index, "(")
                || tokens.isName(alias) && isAfter(alias + 1, keyword);
    }

    /** Says whether a clause, a sign or the end stands there. */
    boolean isAfter(int index, Keyword keyword) {
        if (!tokens.has(index)) {
            return keyword != Keyword.UPDATE || tokens.is(0, "update");
        }
        return switch (tokens.get(index).kind()) {
            case WORD -> isClause(index, keyword);
            case SYMBOL -> isSign(index, keyword);
            case VARIABLE -> tokens.isGlued(index);
            case MADE -> !tokens.isGlued(index) && keyword != Keyword.UPDATE;
            default -> false;
        };
    }

    private boolean isSign(int index, Keyword keyword) {
        boolean ends = tokens.isSign(index, ")") || tokens.isSign(index, ";") || tokens.isSign(index, "}");
        boolean template =
                tokens.isSign(index, "<") && tokens.isGlued(index + 1) && tokens.isKind(index + 1, Kind.WORD);
        boolean comma = tokens.isSign(index, ",") && keyword != Keyword.INTO;
        return keyword == Keyword.UPDATE ? comma : ends || template || comma;
    }

    private boolean isClause(int index, Keyword keyword) {
        String word = tokens.word(index);
        if (keyword.clauses().contains(word)) {
            return keyword != Keyword.FROM
                    || !word.equals("using")
                    || tokens.isName(index + 1)
                    || tokens.isSign(index + 1, "(");
        }
        if (keyword == Keyword.TABLE && DEFINITION.contains(word)) {
            return true;
        }
        return keyword == Keyword.UPDATE ? Clauses.joins(tokens, index) : Clauses.begins(tokens, index);
    }
}
