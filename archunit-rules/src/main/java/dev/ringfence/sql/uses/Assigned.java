package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.TokenList;
import dev.ringfence.sql.uses.Mention.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads which aliases stand before the columns that an update assigns. */
final class Assigned {

    private static final Set<String> ENDS = Set.of("where", "from", "output", "returning", "order", "limit");

    private Assigned() {}

    /** Returns a mention for each alias after the SET at the index, and adds what stands before each column. */
    static List<Mention> after(TokenList tokens, int set, Set<String> assigned) {
        List<Mention> aliases = new ArrayList<>();
        boolean column = true;
        int depth = 0;
        for (int i = set + 1;
                set > 0 && i < tokens.size() && depth >= 0 && !(depth == 0 && tokens.isAny(i, ENDS));
                i++) {
            if (depth == 0 && column) {
                int at = i;
                NameAt.read(tokens.tokens(), at).ifPresent(name -> add(name, tokens.get(at), assigned, aliases));
            }
            depth += tokens.isSign(i, "(") ? 1 : tokens.isSign(i, ")") ? -1 : 0;
            column = depth == 0 && tokens.isSign(i, ",");
        }
        return aliases;
    }

    private static void add(NameAt name, SqlToken first, Set<String> assigned, List<Mention> aliases) {
        if (name.parts() == 1) {
            assigned.add(Mention.UNQUALIFIED);
            return;
        }
        String alias = name.words().get(name.parts() - 2);
        assigned.add(SqlName.of(alias).name());
        aliases.add(mention(alias, first.at()));
    }

    /** Returns the mention of an alias before a column. */
    static Mention mention(String alias, int at) {
        NameAt name = new NameAt(new SqlName(Optional.empty(), alias), List.of(alias), at, 0);
        return new Mention(name, Optional.empty(), Role.ASSIGNED);
    }
}
