package dev.ringfence.growth.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.yaml.ModuleMapReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edit of a map, and what is told of it: how much was closed, and all that was loosened.
 *
 * @param sentence what it does, in words
 * @param what the text that it replaces
 * @param expected what is told; null where the test says it
 */
record Edit(String sentence, String what, String by, String @Nullable ... expected) {

    /** What is told where it is made to a map, of whose code the types are. */
    List<String> madeTo(String map, RealTypes types) {
        assertThat(map).contains(what);
        return told(map, map.replace(what, by), types);
    }

    /** What is told of two texts of a map. */
    static List<String> told(String before, String today, RealTypes types) {
        return told(new TwoMaps(map(before), map(today), () -> types));
    }

    /** What is told of two maps. */
    static List<String> told(TwoMaps maps) {
        MapChanges changes = Loosenings.between(maps);
        List<String> told = new ArrayList<>();
        if (changes.closedCount() > 0) {
            told.add(changes.closedCount() + " closed");
        }
        changes.loosened()
                .forEach(entry -> told.add(entry.kind().id() + " :" + entry.line() + " " + entry.shown()
                        + entry.reason().map(reason -> " # " + reason).orElse("")));
        return told;
    }

    /** The map of a text. */
    static ModuleMap map(String text) {
        return ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml")
                .orThrow();
    }

    @Override
    public String toString() {
        return sentence;
    }
}
