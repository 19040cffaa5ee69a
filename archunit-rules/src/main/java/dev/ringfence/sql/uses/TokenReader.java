package dev.ringfence.sql.uses;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlToken.Kind;
import dev.ringfence.sql.TokenList;
import dev.ringfence.sql.uses.Mention.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads mentions of tables by keywords, in whole statements as in pieces of them.
 *
 * <p>A list of tables goes on after a comma for as long as its clause does, in the parentheses where it began.
 */
final class TokenReader {

    private static final Set<String> SKIPPED =
            Set.of("only", "fetch", "table", "lateral", "if", "not", "exists", "ignore", "low_priority", "versioned");
    private static final Set<String> NO_UPDATE =
            Set.of("for", "key", "do", "on", "no", "before", "after", "or", "then");
    private static final Set<String> DEFINES =
            Set.of("create", "alter", "drop", "rename", "lock", "temporary", "temp", "unlogged", "overwrite");
    private static final Set<String> DELETING = Set.of("ignore", "low_priority", "quick", "top");
    private static final Set<String> LIST_ENDS = Set.of(
            "where", "set", "having", "limit", "union", "values", "returning", "select", "for", "output", "lateral");

    private final TokenList tokens;
    private final Dialect dialect;
    private final Shape shape;
    private final Following following;
    private final MadeNames made;
    private final List<Mention> mentions = new ArrayList<>();
    private final Deque<Frame> frames = new ArrayDeque<>();
    private int runTimeNames;
    private int functions;
    private int expected = -1;

    private TokenReader(TokenList tokens, Dialect dialect, Shape shape) {
        this.tokens = tokens;
        this.dialect = dialect;
        this.shape = shape;
        this.following = new Following(tokens);
        this.made = new MadeNames(tokens, following, shape.sql() || dialect != Dialect.EITHER);
    }

    static Mentions read(TokenList tokens, Dialect dialect, Shape shape) {
        TokenReader reader = new TokenReader(tokens, dialect, shape);
        if (!shape.prose()) {
            reader.read();
        }
        return new Mentions(reader.mentions, reader.runTimeNames, reader.functions);
    }

    private void read() {
        frames.push(new Frame(""));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isSign(i, "(")) {
                open(i);
            } else if (tokens.isSign(i, ")")) {
                close();
            } else if (tokens.isSign(i, ";")) {
                frame().endList();
            } else if (tokens.isSign(i, ",") && frame().list().isPresent()) {
                Keyword list = frame().list().get();
                element(i + 1, list == Keyword.FROM ? Keyword.JOIN : list, frame().role());
            } else if (tokens.isKind(i, Kind.WORD) && !tokens.isSign(i - 1, ".")) {
                word(i);
            }
        }
    }

    private Frame frame() {
        return frames.element();
    }

    private void open(int at) {
        Frame frame = new Frame(tokens.isKind(at - 1, Kind.WORD) ? tokens.word(at - 1) : "");
        frames.push(frame);
        if (at == expected && !tokens.isAny(at + 1, Set.of("select", "with", "values"))) {
            list(at + 1, Keyword.FROM, Role.SOURCE);
        }
    }

    private void close() {
        if (frames.size() > 1) {
            frames.pop();
        }
    }

    private void word(int i) {
        String word = tokens.word(i);
        if (word.equals("select")) {
            frame().beginQuery();
        }
        if (LIST_ENDS.contains(word) || tokens.is(i + 1, "by")) {
            frame().endList();
        }
        if (isKeyword(i, word)) {
            keyword(i, word);
        }
    }

    private boolean isKeyword(int i, String word) {
        return !(dialect == Dialect.EITHER && Shape.isSaid(tokens, i))
                && switch (word) {
                    case "from" -> !frame().isSpeaking() && !tokens.is(i - 1, "distinct");
                    case "update" -> !tokens.isAny(i - 1, NO_UPDATE);
                    case "into" -> !tokens.isIntoVariables(i);
                    case "table" -> tokens.isAny(i - 1, DEFINES);
                    case "delete", "insert", "merge" -> isVerb(i);
                    case "using" -> !tokens.isSign(i + 1, "(") && !frame().isCalling();
                    case "truncate" -> !tokens.isSign(i + 1, "(");
                    case "straight_join" -> !tokens.is(i - 1, "select");
                    default -> word.equals("join");
                };
    }

    private boolean isVerb(int i) {
        return i == 0 || tokens.isSign(i - 1, "(") || tokens.isSign(i - 1, ")") || tokens.isSign(i - 1, ";");
    }

    private void keyword(int i, String word) {
        switch (word) {
            case "from" -> from(i);
            case "join", "straight_join" -> element(i + 1, Keyword.JOIN, Role.SOURCE);
            case "update" -> update(i);
            case "using" -> list(i + 1, Keyword.USING, Role.SOURCE);
            case "delete" -> delete(i);
            case "table" -> element(i + 1, Keyword.TABLE, Role.TARGET);
            case "truncate" -> truncate(i);
            case "into" -> element(i + 1, Keyword.INTO, Role.TARGET);
            default -> direct(i + 1);
        }
    }

    private void from(int i) {
        int verb = i - 1;
        if (tokens.isSign(verb, ")") && tokens.find(0, "top") > 0) {
            verb = tokens.find(0, "top");
        }
        while (tokens.isAny(verb, DELETING)) {
            verb--;
        }
        boolean deletes = tokens.is(verb, "delete");
        list(i + 1, Keyword.FROM, !deletes ? Role.SOURCE : tokens.find(i, "using") > 0 ? Role.DELETED : Role.TARGET);
    }

    private void update(int i) {
        Set<String> assigned = new LinkedHashSet<>();
        int set = tokens.find(i, "set");
        int before = mentions.size();
        list(i + 1, Keyword.UPDATE, Role.SOURCE);
        if (mentions.size() > before) {
            List<Mention> columns = Assigned.after(tokens, set, assigned);
            Mention first = mentions.get(before);
            mentions.set(before, Mention.updated(first.name(), first.alias(), assigned));
            mentions.addAll(columns);
        }
    }

    private void delete(int i) {
        int next = i + 1;
        while (tokens.isAny(next, DELETING)) {
            next = tokens.isSign(next + 1, "(") ? tokens.afterParentheses(next + 1) : next + 1;
        }
        if (!tokens.is(next, "from")) {
            list(next, Keyword.DELETE, tokens.find(next, "from") > 0 ? Role.DELETED : Role.TARGET);
        }
    }

    private void truncate(int i) {
        int next = tokens.is(i + 1, "table") ? i + 2 : i + 1;
        list(next, Keyword.TRUNCATE, Role.TARGET);
    }

    private void direct(int index) {
        boolean values = following
                .named(index, Keyword.INTO)
                .filter(named -> tokens.has(named.next()))
                .isPresent();
        if (values && !tokens.isKind(index, Kind.WORD) || values && !SqlWords.has(tokens.word(index))) {
            element(index, Keyword.INTO, Role.TARGET);
        }
    }

    private void list(int index, Keyword keyword, Role role) {
        frame().beginList(keyword, role);
        element(index, keyword, role);
    }

    private void element(int index, Keyword keyword, Role role) {
        int i = index;
        while (tokens.isAny(i, SKIPPED) && tokens.has(i + 1) || tokens.isSign(i, "{")) {
            i = tokens.isSign(i, "{") ? i + 2 : i + 1;
        }
        if (tokens.isSign(i, "(")) {
            parentheses(i);
        } else if (made.isAt(i, keyword)) {
            runTimeNames++;
        } else if (tokens.isName(i) && tokens.isSign(i + 1, "(") && !keyword.takesColumns()) {
            functions++;
        } else {
            name(i, keyword, role, tokens.is(index - 1, "join"));
        }
    }

    private void parentheses(int at) {
        if (tokens.is(at - 1, "table")) {
            functions++;
        } else {
            expected = at;
        }
    }

    private void name(int i, Keyword keyword, Role role, boolean joined) {
        following
                .named(i, keyword)
                .filter(named -> keyword != Keyword.UPDATE || isSetLater(named.next()))
                .filter(named -> shape.sql() || dialect != Dialect.EITHER || hasUnderscore(named.name()))
                .filter(named -> !(joined && isPath(i, named)))
                .ifPresent(named -> mentions.add(new Mention(named.name(), named.alias(), role)));
    }

    /** Says whether the update goes on with SET, or the text, being its beginning, was cut before. */
    private boolean isSetLater(int next) {
        return tokens.find(next, "set") > 0
                || !tokens.has(next) && !Shape.isCapitalized(tokens.get(0).text());
    }

    /** Tells a join over a path of JPQL, whose alias may stand in another piece; SQL says ON or USING after a name. */
    private boolean isPath(int index, Following.Named named) {
        boolean always = tokens.isAny(index - 2, Set.of("cross", "natural"));
        boolean conditioned = tokens.isAny(named.next(), Set.of("on", "using")) && !tokens.is(index - 1, "fetch");
        return dialect != Dialect.SQL && named.name().parts() > 1 && !always && !conditioned;
    }

    private static boolean hasUnderscore(NameAt name) {
        return name.name().name().indexOf('_') >= 0;
    }
}
