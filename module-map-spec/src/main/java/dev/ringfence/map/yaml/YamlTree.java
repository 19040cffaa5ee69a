package dev.ringfence.map.yaml;

import java.util.List;

/**
 * Holds a text of YAML that is not a map of ours, as a tree with lines: changelogs and what else other tools write.
 *
 * <p>Aliases stand for what their anchors hold, and {@code <<} for the keys that it names. Size and depth are bounded.
 */
public sealed interface YamlTree {

    /** Returns the line in the text, from 1: that of a text is where its first line stands. */
    int line();

    /** Holds keys and values in the order of the text; a key may stand there twice. */
    record Mapping(List<Entry> entries, int line) implements YamlTree {}

    /** Holds a key with its value; a key that is no text is empty. */
    record Entry(String key, int line, YamlTree value) {}

    /** Holds the items of a list. */
    record Sequence(List<YamlTree> items, int line) implements YamlTree {}

    /**
     * Holds a text, a number or whatever else stands alone, as written; an empty value is an empty text.
     *
     * @param literal whether each line of the text is a line of the file, as behind {@code |}
     */
    record Scalar(String text, int line, boolean literal) implements YamlTree {}

    /** Says that a text is no YAML, or more than anybody writes, and in which line. */
    final class BrokenException extends Exception {

        private static final long serialVersionUID = 1;

        private final int line;

        BrokenException(int line, String message) {
            super(message);
            this.line = line;
        }

        /** Returns the line, from 1, or 0 where the whole text is meant. */
        public int line() {
            return line;
        }
    }

    /**
     * Reads the first document of a text; JSON is read too.
     *
     * @throws BrokenException where the text is no YAML
     */
    static YamlTree read(String text) throws BrokenException {
        return new YamlTreeReader(text).read();
    }
}
