package dev.ringfence.report.data;

import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.Requirement;
import dev.ringfence.verdict.ModulesSeen;
import java.util.List;

/** Tells the modules of a map as plain data. */
final class ModulesOfMap {

    private static final String EVERYTHING = "*";

    private ModulesOfMap() {}

    static List<ReportedModule> of(ModuleMap map, ModulesSeen seen) {
        return map.modules().values().stream()
                .map(module -> module(
                        module,
                        seen.classes().getOrDefault(module.name(), 0),
                        seen.locked().getOrDefault(module.name(), 0)))
                .toList();
    }

    private static ReportedModule module(Module module, int classes, int locked) {
        return new ReportedModule(
                module.name().value(),
                module.name().parent().map(ModuleName::value),
                module.place().ofLine(),
                module.state().id(),
                module.because(),
                module.owner(),
                module.shared(),
                module.external(),
                module.claims().stream().map(claim -> claim.pattern().text()).toList(),
                exports(module.exports()),
                module.requires().stream().map(ModulesOfMap::use).toList(),
                classes,
                locked);
    }

    private static List<String> exports(Exports exports) {
        return exports instanceof Exports.Only only
                ? only.entries().stream()
                        .map(Export::patterns)
                        .flatMap(List::stream)
                        .map(NamePattern::text)
                        .toList()
                : List.of(EVERYTHING);
    }

    private static ReportedModule.Use use(Requirement entry) {
        return new ReportedModule.Use(
                entry.module().map(ModuleName::value).orElse(EVERYTHING),
                entry.place().ofLine(),
                entry.internals());
    }
}
