package dev.ringfence.sql.ddl;

import dev.ringfence.sql.CteNames;
import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.TokenList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds the tables that a query reads: the names after {@code from} and {@code join}, those of {@code with} apart. */
final class TablesRead {

    private static final Set<String> BETWEEN = Set.of("lateral", "only", "table");
    private static final Set<String> ENDS =
            Set.of("where", "group", "order", "having", "union", "intersect", "except", "minus", "limit", "window");

    /** Holds what is known of the parentheses that the walk is in. */
    private static final class Frame {
        private boolean selects;
        private boolean lists;
        private boolean awaits;
    }

    private final List<SqlToken> tokens;
    private final Deque<Frame> frames = new ArrayDeque<>(List.of(new Frame()));
    private final CteNames ctes;
    private final SortedSet<SqlName> found = new TreeSet<>();
    private int at;

    private TablesRead(List<SqlToken> tokens) {
        this.tokens = tokens;
        this.ctes = CteNames.of(new TokenList(tokens));
    }

    /** Returns the tables in the order of their names, each once. */
    static List<SqlName> of(List<SqlToken> tokens) {
        TablesRead query = new TablesRead(tokens);
        while (query.at < tokens.size()) {
            query.step(tokens.get(query.at));
        }
        return List.copyOf(query.found);
    }

    private void step(SqlToken token) {
        Frame frame = frames.element();
        at++;
        if (token.isSymbol("(")) {
            open(frame);
        } else if (token.isSymbol(")")) {
            close();
        } else if (token.isSymbol(",")) {
            frame.awaits = frame.lists;
        } else if (token.kind() == SqlToken.Kind.WORD && isKeyword(token, frame)) {
            return;
        } else if (frame.awaits && token.isName()) {
            name(frame);
        }
    }

    private void open(Frame outer) {
        Frame inner = new Frame();
        inner.awaits = outer.awaits;
        inner.lists = outer.awaits;
        outer.awaits = false;
        frames.push(inner);
    }

    private void close() {
        if (frames.size() > 1) {
            frames.pop();
        }
    }

    private boolean isKeyword(SqlToken token, Frame frame) {
        String word = token.text().toLowerCase(Locale.ROOT);
        if (word.equals("select")) {
            frame.selects = true;
            frame.lists = false;
            frame.awaits = false;
        } else if (word.equals("from")) {
            frame.lists = frame.selects && !isDistinctFrom();
            frame.awaits = frame.lists;
        } else if (word.equals("join") || word.equals("straight_join")) {
            frame.awaits = true;
        } else if (ENDS.contains(word)) {
            frame.lists = false;
            frame.awaits = false;
        } else {
            return BETWEEN.contains(word) && frame.awaits;
        }
        return true;
    }

    /** Says whether the {@code from} just passed belongs to {@code is [not] distinct from}. */
    private boolean isDistinctFrom() {
        return at >= 3
                && tokens.get(at - 2).isWord("distinct")
                && (tokens.get(at - 3).isWord("is") || tokens.get(at - 3).isWord("not"));
    }

    private void name(Frame frame) {
        frame.awaits = false;
        NameAt.read(tokens, at - 1).ifPresent(read -> {
            boolean called =
                    read.next() < tokens.size() && tokens.get(read.next()).isSymbol("(");
            if (!called && ctes.meant(read).isEmpty()) {
                found.add(read.name());
            }
            at = read.next();
        });
    }
}
