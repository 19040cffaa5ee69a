package dev.ringfence.infer;

import dev.ringfence.map.ModuleMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Holds the schema by which editors complete and check a map. It lies beside the map, since editors look there. */
public final class SchemaOfMap {

    /** Names the file beside the map. */
    public static final String FILE = "module-map.schema.json";

    private SchemaOfMap() {}

    /** Returns the text of the file. */
    public static String text() {
        try (InputStream schema = Objects.requireNonNull(ModuleMap.class.getResourceAsStream(FILE))) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
