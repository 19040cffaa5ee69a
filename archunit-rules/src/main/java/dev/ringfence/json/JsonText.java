package dev.ringfence.json;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ringfence.printed.Printed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes trees of maps, lists and plain values as JSON text that can be printed, and reads them back. */
public final class JsonText {

    private static final JSON PRETTY = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private JsonText() {}

    public static String of(Map<String, Object> tree) {
        StringWriter text = new StringWriter();
        try {
            write(tree, text);
        } catch (IOException e) {
            throw new UncheckedIOException("memory takes whatever is written to it", e);
        }
        return text.toString();
    }

    /**
     * Writes the text, piece by piece, and leaves the writer open. What the tree holds as an Iterable is asked for one
     * thing after the other.
     *
     * @throws IOException where the writer does
     */
    public static void write(Map<String, Object> tree, Writer to) throws IOException {
        PRETTY.write(tree, Printed.json(to));
    }

    /**
     * Writes a list of trees as {@link #write(Map, Writer)} writes one.
     *
     * @throws IOException where the writer does
     */
    public static void write(List<Map<String, Object>> trees, Writer to) throws IOException {
        PRETTY.write(trees, Printed.json(to));
    }

    /**
     * Writes a tree as {@link #write(Map, Writer)} does, in as few characters as say the same.
     *
     * @throws IOException where the writer does
     */
    public static void writeDense(Map<String, Object> tree, Writer to) throws IOException {
        JSON.std.write(tree, Printed.json(to));
    }

    /** Returns the tree, or empty where the text is no JSON object. */
    public static Optional<Map<String, Object>> read(String text) {
        try {
            return Optional.ofNullable(JSON.std.mapFrom(text));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
