package dev.ringfence.report.json;

import dev.ringfence.json.JsonEntries;
import dev.ringfence.report.data.ReportedException;
import dev.ringfence.report.data.ReportedMap;
import dev.ringfence.report.data.ReportedModule;
import dev.ringfence.report.data.ReportedUse;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what the map says, as {@link MapTree} wrote it. */
final class MapReader {

    private MapReader() {}

    static ReportedMap map(JsonEntries tree) {
        return new ReportedMap(
                tree.text("file"),
                tree.text("folder"),
                tree.texts("parts"),
                tree.text("digest"),
                policy(tree.tree("policy")));
    }

    private static SortedMap<String, String> policy(JsonEntries tree) {
        SortedMap<String, String> keys = new TreeMap<>();
        tree.entries().keySet().forEach(key -> keys.put(String.valueOf(key), tree.text(String.valueOf(key))));
        return keys;
    }

    static ReportedModule module(JsonEntries tree) {
        return new ReportedModule(
                tree.text("name"),
                tree.optionalText("parent"),
                ReportReader.place(tree.tree("place")),
                tree.text("state"),
                tree.optionalText("because"),
                tree.optionalText("owner"),
                tree.isTrue("shared"),
                tree.isTrue("external"),
                tree.texts("claims"),
                tree.texts("exports"),
                tree.trees("requires").stream().map(MapReader::use).toList(),
                tree.number("classes"),
                tree.optionalNumber("locked").orElse(0));
    }

    static ReportedUse uses(JsonEntries tree) {
        return new ReportedUse(
                tree.text("from"),
                tree.text("to"),
                tree.number("allowed"),
                tree.number("excepted"),
                tree.number("known"),
                tree.number("moved"),
                tree.number("new"),
                tree.isTrue("declared"),
                tree.optionalTree("tables")
                        .map(tables -> tables.number("known"))
                        .orElse(0),
                tree.optionalTree("tables").map(tables -> tables.number("new")).orElse(0));
    }

    private static ReportedModule.Use use(JsonEntries tree) {
        return new ReportedModule.Use(
                tree.text("module"), ReportReader.place(tree.tree("place")), tree.isTrue("internals"));
    }

    static ReportedException exception(JsonEntries tree) {
        return new ReportedException(
                tree.text("from"),
                tree.optionalText("to"),
                tree.optionalText("rule"),
                tree.optionalText("because"),
                tree.optionalText("owner"),
                tree.optionalText("until").map(LocalDate::parse),
                tree.optionalNumber("edges"),
                ReportReader.place(tree.tree("place")));
    }
}
