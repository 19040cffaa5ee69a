package dev.ringfence.json;

import com.fasterxml.jackson.jr.ob.JSON;
import dev.ringfence.printed.Printed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** Writes trees of maps, lists and plain values as JSON text that can be printed, and reads them back. */
public final class JsonText {

    private static final JSON PRETTY = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private JsonText() {}

    public static String of(Map<String, Object> tree) {
        try {
            return Printed.json(PRETTY.asString(tree).replace("\r\n", "\n")) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException("a tree in memory cannot fail to be written", e);
        }
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
