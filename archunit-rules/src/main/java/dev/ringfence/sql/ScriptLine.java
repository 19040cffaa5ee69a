package dev.ringfence.sql;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Describes a line of a script that is meant for the program which runs it.
 *
 * @param ends whether it ends the statement before it
 * @param delimiter the delimiter that it sets
 * @param next the offset after the line
 */
record ScriptLine(boolean ends, Optional<String> delimiter, int next) {

    private static final Pattern DELIMITER = Pattern.compile("(?i)delimiter[ \\t]+(\\S+)\\s*");
    private static final Pattern END = Pattern.compile("(?i)/\\s*|go(\\s+\\d+)?\\s*;?\\s*");
    private static final Pattern CLIENT = Pattern.compile("(?i)(\\\\|@@?[\\w./]"
            + "|(prompt|rem|spool|whenever|exit|source)\\b"
            + "|set\\s+(define|serveroutput|echo|feedback|verify|sqlblanklines|termout|heading)\\b"
            + "|set\\s+(linesize|pagesize|scan|timing)\\b).*");

    /** Reads the line that begins with the token; {@code fresh} says that no statement is open. */
    static Optional<ScriptLine> at(String script, SqlToken token, boolean fresh) {
        if (!startsLine(script, token.at())) {
            return Optional.empty();
        }
        int newline = script.indexOf('\n', token.at());
        int next = newline < 0 ? script.length() : newline + 1;
        return of(script.substring(token.at(), next).stripTrailing(), fresh, next);
    }

    private static Optional<ScriptLine> of(String line, boolean fresh, int next) {
        Matcher delimiter = DELIMITER.matcher(line);
        if (delimiter.matches()) {
            return Optional.of(new ScriptLine(true, Optional.of(delimiter.group(1)), next));
        }
        if (END.matcher(line).matches()) {
            return Optional.of(new ScriptLine(true, Optional.empty(), next));
        }
        boolean client = fresh && CLIENT.matcher(line).matches();
        return client ? Optional.of(new ScriptLine(false, Optional.empty(), next)) : Optional.empty();
    }

    private static boolean startsLine(String script, int at) {
        int i = Characters.beforeBlanks(script, at);
        return i < 0 || script.charAt(i) == '\n';
    }
}
