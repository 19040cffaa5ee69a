package dev.ringfence.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a module map that has been read and found free of errors. Source: the design's section 2, in full in SPEC.md.
 *
 * @param roots the packages below which every class belongs to a module
 * @param rootPlace the map's line of them
 * @param modules the modules by full name, in the map's order; a module before those that it holds
 * @param layers the layers of every module that has none of its own
 * @param exceptions what is excused, in the map's order
 * @param ignores what is neither judged nor owned
 * @param written the patterns that take something away, as the map has them
 * @param policy what breaks the build
 * @param tables how tables are found in code
 * @param seams where modules that leave meet what takes their place, in the map's order
 * @param advice how modules are measured for the advice on what to extract
 * @param parts the parts that it includes, each by its path from the map's folder
 */
public record ModuleMap(
        List<PackagePattern> roots,
        Place rootPlace,
        Map<ModuleName, Module> modules,
        Optional<Layers> layers,
        List<ExceptionEntry> exceptions,
        List<Ignore> ignores,
        List<WrittenPattern> written,
        Policy policy,
        TableSettings tables,
        List<Seam> seams,
        AdviceSettings advice,
        List<String> parts) {

    /** Returns the module of that name. */
    public Optional<Module> module(ModuleName name) {
        return Optional.ofNullable(modules.get(name));
    }

    /** Says whether tables are judged: the map, or any module, has {@code tables}. */
    public boolean judgesTables() {
        return tables.said()
                || modules.values().stream().anyMatch(module -> !module.tables().isEmpty());
    }

    /** Says whether a module has a translation. */
    public boolean translates() {
        return modules.values().stream()
                .anyMatch(module -> !module.translations().isEmpty());
    }

    /** Says whether types are asked what they show: by a translation, or by {@code policy.leaks}. */
    public boolean judgesLeaks() {
        return translates() || policy.leaks() != Policy.Leaks.OFF;
    }

    /**
     * Returns the map by which code of tests is judged: what uses and shows a model, and what goes around a seam, matters
     * in the code that is shipped alone.
     */
    public ModuleMap forTests() {
        return judgesLeaks() || !seams.isEmpty()
                ? new ModuleMap(
                        roots,
                        rootPlace,
                        withoutTranslations(),
                        layers,
                        exceptions,
                        ignores,
                        written,
                        policy.with(Policy.Leaks.OFF),
                        tables,
                        List.of(),
                        advice,
                        parts)
                : this;
    }

    private Map<ModuleName, Module> withoutTranslations() {
        Map<ModuleName, Module> changed = new LinkedHashMap<>();
        modules.forEach((name, module) -> changed.put(name, module.translating(List.of())));
        return changed;
    }

    /** Returns the modules that hold the module, from the top down, and at last the module itself. */
    public List<Module> pathTo(Module module) {
        return module.name().path().stream().map(modules::get).toList();
    }

    /** Returns the layers that hold in a module. */
    public Optional<Layers> layersOf(Module module) {
        return module.layers().or(() -> layers);
    }

    /** Returns the same map, with another module of the same name in its place. */
    public ModuleMap with(Module module) {
        Map<ModuleName, Module> changed = new LinkedHashMap<>(modules);
        changed.put(module.name(), module);
        return new ModuleMap(
                roots, rootPlace, changed, layers, exceptions, ignores, written, policy, tables, seams, advice, parts);
    }

    /** Returns the seam of that name. */
    public Optional<Seam> seam(String name) {
        return seams.stream().filter(seam -> seam.name().equals(name)).findFirst();
    }

    boolean hasBelowRoot(TypeName type) {
        return roots.stream().anyMatch(root -> root.matches(type));
    }
}
