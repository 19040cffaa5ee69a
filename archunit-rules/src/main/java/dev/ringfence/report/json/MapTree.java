package dev.ringfence.report.json;

import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedMap;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedUse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Writes what the map says, as trees for JSON. */
final class MapTree {

    private MapTree() {}

    static Map<String, Object> of(ReportedMap map) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", map.file());
        tree.put("folder", map.folder());
        tree.put("parts", map.parts());
        tree.put("digest", map.digest());
        tree.put("policy", new LinkedHashMap<>(map.policy()));
        return tree;
    }

    static Map<String, Object> of(ReportedModule module) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", module.name());
        module.parent().ifPresent(parent -> tree.put("parent", parent));
        tree.put("place", JsonTree.place(module.place()));
        tree.put("state", module.state());
        module.because().ifPresent(because -> tree.put("because", because));
        module.owner().ifPresent(owner -> tree.put("owner", owner));
        tree.put("shared", module.shared());
        tree.put("external", module.external());
        tree.put("claims", module.claims());
        tree.put("exports", module.exports());
        tree.put("requires", module.requires().stream().map(MapTree::use).toList());
        tree.put("classes", module.classes());
        if (module.locked() > 0) {
            tree.put("locked", module.locked());
        }
        return tree;
    }

    static Map<String, Object> of(ReportedUse use) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", use.from());
        tree.put("to", use.to());
        tree.put("declared", use.declared());
        tree.put("allowed", use.allowed());
        tree.put("excepted", use.excepted());
        tree.put("known", use.known());
        tree.put("moved", use.moved());
        tree.put("new", use.fresh());
        if (use.tables() + use.freshTables() > 0) {
            tree.put("tables", new TreeMap<>(Map.of("known", use.tables(), "new", use.freshTables())));
        }
        return tree;
    }

    private static Map<String, Object> use(ReportedModule.Use use) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("module", use.module());
        tree.put("place", JsonTree.place(use.place()));
        tree.put("internals", use.internals());
        return tree;
    }

    static Map<String, Object> of(ReportedException exception) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", exception.from());
        exception.to().ifPresent(to -> tree.put("to", to));
        exception.rule().ifPresent(rule -> tree.put("rule", rule));
        exception.because().ifPresent(because -> tree.put("because", because));
        exception.owner().ifPresent(owner -> tree.put("owner", owner));
        exception.until().ifPresent(until -> tree.put("until", until.toString()));
        exception.edges().ifPresent(edges -> tree.put("edges", edges));
        tree.put("place", JsonTree.place(exception.place()));
        return tree;
    }
}
