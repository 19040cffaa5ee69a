package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** What came of reading a module map: the map, or everything that is wrong with it. */
public sealed interface ModuleMapReading {

    /**
     * The map, which keeps to SPEC.md.
     *
     * @param map the model
     * @param warnings what should be told all the same, by place
     */
    record Readable(ModuleMap map, List<Problem> warnings) implements ModuleMapReading {}

    /**
     * No map.
     *
     * @param problems all that is wrong with it, warnings included, by place; at least one is an error
     */
    record Unreadable(List<Problem> problems) implements ModuleMapReading {}

    /**
     * The map, for a team's own test.
     *
     * @throws IllegalArgumentException where there is none, with all problems, a line each
     */
    default ModuleMap orThrow() {
        if (this instanceof Readable readable) {
            return readable.map();
        }
        throw new IllegalArgumentException(
                ((Unreadable) this).problems().stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }
}
