package dev.ringfence.sql.ddl;

import dev.ringfence.sql.NameAt;
import dev.ringfence.sql.SqlName;
import dev.ringfence.sql.SqlToken;
import dev.ringfence.sql.SqlToken.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Walks over the tokens of a statement; what does not fit ends the reading with a reason. */
final class Cursor {

    private final List<SqlToken> tokens;
    private int at;

    Cursor(List<SqlToken> tokens) {
        this.tokens = tokens;
    }

    boolean isDone() {
        return at >= tokens.size();
    }

    boolean isLast() {
        return at == tokens.size() - 1;
    }

    /** Returns the first word, in lower case. */
    String first() {
        return isDone() ? "" : tokens.get(at).text().toLowerCase(Locale.ROOT);
    }

    /** Returns a cursor that begins here and goes its own way. */
    Cursor copy() {
        Cursor copy = new Cursor(tokens);
        copy.at = at;
        return copy;
    }

    /** Returns what is left, and is done. */
    List<SqlToken> rest() {
        List<SqlToken> rest = tokens.subList(at, tokens.size());
        at = tokens.size();
        return rest;
    }

    void skip() {
        at++;
    }

    boolean isWord(String... words) {
        return isWordAt(0, words);
    }

    boolean isWordAt(int ahead, String... words) {
        int index = at + ahead;
        return index < tokens.size() && List.of(words).stream().anyMatch(tokens.get(index)::isWord);
    }

    boolean isWordOf(Set<String> words) {
        return words.stream().anyMatch(this::isWord);
    }

    boolean isSign(String sign) {
        return !isDone() && tokens.get(at).isSymbol(sign);
    }

    boolean isName() {
        return !isDone() && tokens.get(at).isName();
    }

    boolean isKind(Kind kind) {
        return !isDone() && tokens.get(at).kind() == kind;
    }

    /** Says whether a name begins here as those of SQL Server's temporary tables do. */
    boolean isHash() {
        return !isDone() && tokens.get(at).text().startsWith("#");
    }

    /** Returns the token's text, and goes on. */
    String take() {
        if (isDone()) {
            throw UnfitException.unread("the statement ends too early");
        }
        return tokens.get(at++).text();
    }

    /** Goes past these words where they stand here, one after the other. */
    boolean accept(String... words) {
        for (int ahead = 0; ahead < words.length; ahead++) {
            if (!isWordAt(ahead, words[ahead])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** Goes past one of these words where it stands here. */
    boolean acceptAny(String... words) {
        boolean here = isWord(words);
        at += here ? 1 : 0;
        return here;
    }

    boolean acceptSign(String sign) {
        boolean here = isSign(sign);
        at += here ? 1 : 0;
        return here;
    }

    /** Reads {@code if exists} or {@code if not exists}, where it stands here. */
    boolean acceptIfExists() {
        return accept("if", "exists") || accept("if", "not", "exists");
    }

    /** Reads the name of a table; a schema that comes at run time is left out. */
    SqlName name() {
        if (isKind(Kind.MADE) && at + 1 < tokens.size() && tokens.get(at + 1).isSymbol(".")) {
            at += 2;
        }
        refuseMade(at);
        NameAt read = NameAt.read(tokens, at)
                .orElseThrow(() -> UnfitException.unread(
                        isDone() ? "a name is missing at the end" : "`" + take() + "` stands where a name should"));
        refuseMade(read.next());
        at = read.next();
        return read.name();
    }

    /** Refuses a piece of a name that comes at run time, beside what is written. */
    private void refuseMade(int index) {
        boolean made = index < tokens.size() && tokens.get(index).kind() == Kind.MADE;
        boolean touches = made
                && (index == at
                        || tokens.get(index - 1).end() == tokens.get(index).at());
        if (touches) {
            throw UnfitException.notSeen("a name made at run time");
        }
    }

    /** Reads the name of a column or a constraint; where it has several parts, the last one counts. */
    String part() {
        return name().name();
    }

    /** Reads {@code (a, b(10) desc)}: the first name of each entry. */
    List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Cursor entry : entries()) {
            columns.add(entry.part());
        }
        return columns;
    }

    /** Reads a list in parentheses: its entries, divided by commas. */
    List<Cursor> entries() {
        if (!acceptSign("(")) {
            throw UnfitException.unread("a list in parentheses is missing");
        }
        List<Cursor> entries = new ArrayList<>();
        do {
            entries.add(new Cursor(upToComma()));
        } while (acceptSign(","));
        if (!acceptSign(")")) {
            throw UnfitException.unread("a parenthesis is not closed");
        }
        return entries;
    }

    /** Returns the tokens before the next comma, or closing parenthesis, that is not inside parentheses. */
    List<SqlToken> upToComma() {
        int from = at;
        int depth = 0;
        while (!isDone() && (depth > 0 || !isSign(",") && !isSign(")"))) {
            depth += isSign("(") ? 1 : isSign(")") ? -1 : 0;
            at++;
        }
        return tokens.subList(from, at);
    }

    /** Goes to the next of these words that is not inside parentheses, and says whether there is one. */
    boolean find(String... words) {
        int depth = 0;
        while (!isDone() && (depth > 0 || !isWord(words))) {
            depth += isSign("(") ? 1 : isSign(")") ? -1 : 0;
            at++;
        }
        return !isDone();
    }

    /** Returns the tokens before the next such word that is not inside parentheses. */
    List<SqlToken> upTo(String word) {
        int from = at;
        find(word);
        return tokens.subList(from, at);
    }

    /** Goes past a text in parentheses, where one stands here. */
    void skipParentheses() {
        if (isSign("(")) {
            entries();
        }
    }
}
