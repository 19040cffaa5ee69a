package dev.ringfence.sql.uses;

import dev.ringfence.sql.uses.Mention.Role;
import java.util.Optional;
import java.util.Set;

/** Holds what is open since a parenthesis: whether a query began in it, and the list of its tables. */
final class Frame {

    private static final Set<String> SPEAKING =
            Set.of("extract", "trim", "substring", "substr", "overlay", "position", "normalize", "ltrim", "rtrim");

    private final String opener;
    private boolean query;
    private Optional<Keyword> list = Optional.empty();
    private Role role = Role.SOURCE;

    /** Opens with the word that stands before the parenthesis, or with none. */
    Frame(String opener) {
        this.opener = opener;
    }

    void beginQuery() {
        query = true;
    }

    /** Begins a list of tables after the keyword; what follows a comma has the same role. */
    void beginList(Keyword keyword, Role tables) {
        list = keyword.isList() ? Optional.of(keyword) : Optional.empty();
        role = tables;
    }

    void endList() {
        list = Optional.empty();
    }

    /** Returns the keyword whose list is open. */
    Optional<Keyword> list() {
        return list;
    }

    Role role() {
        return role;
    }

    /** Says whether FROM is a word of the function here: {@code extract(year from x)}. */
    boolean isSpeaking() {
        return SPEAKING.contains(opener) && !query;
    }

    /** Says whether the parentheses are those of a function: {@code convert(x using utf8)}. */
    boolean isCalling() {
        return !opener.isEmpty() && !query && !SqlWords.has(opener);
    }
}
