package dev.ringfence.map.edit;

import java.util.Set;
import java.util.regex.Pattern;

/** Writes names of tables as a map has them: in quotes where YAML would read something else. */
public final class TableText {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z_][A-Za-z0-9_.]*");
    private static final Set<String> WORDS_OF_YAML =
            Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private TableText() {}

    /** Returns the name; in quotes where YAML would take it for something else. */
    public static String of(String table) {
        return PLAIN.matcher(table).matches() && !WORDS_OF_YAML.contains(table) ? table : '"' + table + '"';
    }
}
