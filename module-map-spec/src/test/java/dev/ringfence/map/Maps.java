package dev.ringfence.map;

import dev.ringfence.map.yaml.ModuleMapReader;
import dev.ringfence.map.yaml.ModuleMapReading;
import java.nio.charset.StandardCharsets;

/** Module maps for tests, written as a team would write them. */
final class Maps {

    private Maps() {}

    /** The map with these modules below {@code com.acme}; what stands in the first column belongs to the map itself. */
    static ModuleMap withModules(String modules) {
        return of("version: 1\nroot: com.acme\nmodules:\n" + modules);
    }

    static ModuleMap of(String text) {
        ModuleMapReading reading = ModuleMapReader.read(text.getBytes(StandardCharsets.UTF_8), "module-map.yaml");
        if (reading instanceof ModuleMapReading.Readable readable) {
            return readable.map();
        }
        throw new AssertionError(
                ((ModuleMapReading.Unreadable) reading).problems().toString());
    }
}
