package dev.ringfence.sql;

import java.util.Locale;
import java.util.Set;

/**
 * Follows the tokens of one statement and says whether a body is open, so that a {@code ;} in it ends nothing.
 *
 * <p>A body is open between BEGIN and its END, and from IS or AS of a routine up to its BEGIN.
 */
final class Block {

    private static final Set<String> ROUTINES =
            Set.of("procedure", "proc", "function", "trigger", "package", "event", "body");
    private static final Set<String> OTHERS =
            Set.of("table", "view", "index", "sequence", "schema", "database", "user", "role", "domain", "alias");
    private static final Set<String> TRANSACTION = Set.of(
            "tran", "transaction", "work", "isolation", "read", "deferred", "immediate", "exclusive", "concurrent");
    private static final Set<String> LOOPS = Set.of("if", "loop", "while", "repeat", "for");
    private static final Set<String> CHANGES = Set.of("insert", "update", "delete");
    private static final int HEAD = 16;

    private int count;
    private int parentheses;
    private int depth;
    private boolean undecided;
    private boolean routine;
    private boolean trigger;
    private boolean wrapped;
    private boolean awaited;
    private String last = "";
    private String beforeLast = "";
    private String third = "";

    /** Takes the next token of the statement, the one that may end it too. */
    void take(SqlToken token) {
        String word = word(token);
        if (routine || count == 0 || undecided) {
            decide(word);
            follow(token, word);
        }
        count++;
        third = beforeLast;
        beforeLast = last;
        last = word;
    }

    /** Says whether a body is open after the tokens so far. */
    boolean isOpen() {
        return routine && (depth > 0 || awaited);
    }

    private static String word(SqlToken token) {
        return switch (token.kind()) {
            case WORD -> token.text().toLowerCase(Locale.ROOT);
            case SYMBOL -> token.text();
            case LITERAL -> "'";
            default -> "?";
        };
    }

    private void decide(String word) {
        if (count == 0) {
            undecided = word.equals("create") || word.equals("alter") || word.equals("declare");
            routine = word.equals("begin") || word.equals("if") || word.equals("while");
        } else if (count == 1 && last.equals("declare")) {
            undecided = false;
            routine = !word.equals("?");
            awaited = routine;
        } else if (undecided) {
            routine = ROUTINES.contains(word);
            trigger = word.equals("trigger");
            wrapped = word.equals("package");
            undecided = !routine && !OTHERS.contains(word) && count < HEAD;
        }
    }

    private void follow(SqlToken token, String word) {
        if (!routine) {
            return;
        }
        switch (word) {
            case "(" -> parentheses++;
            case ")" -> parentheses--;
            case "as", "is" -> opens();
            case "'", "return" -> awaited = awaited && !isAs(last);
            case "begin" -> begins();
            case "case" -> depth += last.equals("end") ? 0 : 1;
            case "end" -> depth--;
            case ";" -> endsLoop();
            default -> depth -= last.equals("begin") && TRANSACTION.contains(word) ? 1 : 0;
        }
        if (count == 1 && last.equals("begin") && token.isSymbol(";")) {
            depth = 0;
        }
    }

    private void opens() {
        if (parentheses != 0 || depth != 0 || trigger && !CHANGES.contains(last)) {
            return;
        }
        awaited = !wrapped;
        depth = wrapped ? 1 : 0;
    }

    private static boolean isAs(String word) {
        return word.equals("as") || word.equals("is");
    }

    private void begins() {
        depth++;
        awaited = false;
    }

    private void endsLoop() {
        boolean plain = beforeLast.equals("end") && LOOPS.contains(last);
        boolean named = third.equals("end") && LOOPS.contains(beforeLast);
        depth += plain || named ? 1 : 0;
    }
}
