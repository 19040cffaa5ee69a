package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import java.util.Optional;
import java.util.Set;

/**
 * Mentions a name where a table can stand.
 *
 * @param name the name
 * @param alias what the text calls it from here on
 * @param role what the statement does with it
 */
record Mention(NameAt name, Optional<String> alias, Role role) {

    /** A role is the place that the name has in its statement. */
    enum Role {
        /** It is read. */
        SOURCE,
        /** It is written. */
        TARGET,
        /** It is written, by its name or by the alias that another mention gives it: {@code delete o from orders o}. */
        DELETED,
        /** It is an alias before an assigned column, and says which of the tables is written. */
        ASSIGNED
    }

    /** What stands before a column that is assigned without alias. */
    static final String UNQUALIFIED = "";

    /** Returns the first table of an update; where only columns of other tables are assigned it is a source. */
    static Mention updated(NameAt name, Optional<String> alias, Set<String> assigned) {
        boolean own = assigned.isEmpty()
                || assigned.contains(UNQUALIFIED)
                || assigned.contains(name.name().name())
                || alias.isPresent() && assigned.contains(alias.get());
        return new Mention(name, alias, own ? Role.TARGET : Role.SOURCE);
    }

    Mention as(Role other) {
        return new Mention(name, alias, other);
    }

    boolean isCalled(String word) {
        return alias.isPresent() && alias.get().equals(word);
    }
}
