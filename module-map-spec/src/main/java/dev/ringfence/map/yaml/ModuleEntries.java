package dev.ringfence.map.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the modules of a map and of its parts, as their files have them. A module that stands in two files is kept
 * where it stands first.
 */
final class ModuleEntries {

    private static final String REMEDY = "Write at least one module below it, such as `orders: {packages: [.orders]}`.";

    private final Problems problems;
    private final Values values;
    private final Map<String, ModuleEntry> entries = new LinkedHashMap<>();

    ModuleEntries(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    /** Returns the modules of the map first; a map that includes parts needs no modules of its own. */
    List<ModuleEntry> of(Fields map, PartSection.Parts parts) {
        boolean maySayNone = map.has("include") && !map.has("modules");
        if (!maySayNone) {
            addAll(map, map.required("modules", REMEDY));
        }
        parts.fields().forEach(part -> addAll(part, part.get("modules")));
        if (maySayNone && parts.whole() && entries.isEmpty()) {
            problems.error(map.placeOf("include"), "neither the map nor a part of it has a module", REMEDY);
        }
        return List.copyOf(entries.values());
    }

    private void addAll(Fields file, Optional<Node> node) {
        Optional<Node.Mapping> modules = node.flatMap(value -> values.mapping(value, "`modules`"));
        if (modules.isPresent() && modules.get().entries().isEmpty()) {
            problems.error(file.placeOf("modules"), "`modules` is empty", REMEDY);
        }
        modules.map(Node.Mapping::entries).orElse(List.of()).stream()
                .map(ModuleEntry::atTheTop)
                .forEach(this::add);
    }

    private void add(ModuleEntry entry) {
        ModuleEntry earlier = entries.putIfAbsent(entry.fullName(), entry);
        if (earlier != null) {
            problems.error(
                    entry.key().place(),
                    "the module " + Shown.text(entry.fullName()) + " is in "
                            + Shown.line(earlier.key().place(), entry.key().place()) + " already",
                    "Keep one of the two, with what belongs to both; names are one space over all files of a map.");
        }
    }
}
