package dev.ringfence.growth.map;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a map says, in parts that may change one by one: keys of the map, and keys of each module by its full name. */
public final class MapText {

    final Map<String, String> head = new TreeMap<>();
    final Map<String, Map<String, String>> modules = new TreeMap<>();

    public MapText copy() {
        MapText copy = new MapText();
        copy.head.putAll(head);
        modules.forEach((name, keys) -> copy.modules.put(name, new TreeMap<>(keys)));
        return copy;
    }

    /** The map, where it can be read. */
    public Optional<ModuleMap> map() {
        ModuleMapReading reading = ModuleMapReader.read(toString().getBytes(StandardCharsets.UTF_8), "module-map.yaml");
        return reading instanceof ModuleMapReading.Readable readable ? Optional.of(readable.map()) : Optional.empty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("version: 1\n");
        append(text, "", head);
        text.append("modules:\n");
        appendBelow(text, "", "  ");
        return text.toString();
    }

    private void appendBelow(StringBuilder text, String holder, String indent) {
        modules.forEach((name, keys) -> {
            boolean isDirectlyBelow =
                    name.startsWith(holder) && name.indexOf('.', holder.length()) < 0 && !name.equals(holder);
            if (isDirectlyBelow) {
                text.append(indent).append(name.substring(holder.length())).append(":\n");
                append(text, indent + "  ", keys);
                if (modules.keySet().stream().anyMatch(other -> other.startsWith(name + "."))) {
                    text.append(indent).append("  modules:\n");
                    appendBelow(text, name + ".", indent + "    ");
                }
            }
        });
    }

    private static void append(StringBuilder text, String indent, Map<String, String> keys) {
        keys.forEach((key, value) ->
                text.append(indent).append(key).append(": ").append(value).append('\n'));
    }
}
