package dev.ringfence.report.json;

import dev.ringfence.report.data.ReportedHistory;
import dev.ringfence.report.data.ReportedPaces;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what git tells of the debt, as trees for JSON. */
final class HistoryTree {

    private HistoryTree() {}

    static Map<String, Object> of(ReportedHistory history) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", history.day().toString());
        tree.put("trend", history.trend().stream().map(HistoryTree::point).toList());
        history.paces().total().ifPresent(total -> tree.put("pace", paces(total, history.paces())));
        return tree;
    }

    private static Map<String, Object> point(ReportedHistory.Point point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commit", point.commit());
        tree.put("date", point.date().toString());
        tree.put("known", new LinkedHashMap<>(point.known()));
        return tree;
    }

    private static Map<String, Object> paces(ReportedPaces.Paced total, ReportedPaces paces) {
        Map<String, Object> modules = new LinkedHashMap<>();
        paces.modules().forEach((module, paced) -> modules.put(module, PaceTree.of(paced.pace(), paced.forecast())));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("total", PaceTree.of(total.pace(), total.forecast()));
        tree.put("modules", modules);
        return tree;
    }

    static Map<String, Object> of(ReportedHistory.Since since) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commit", since.commit());
        tree.put("date", since.date().toString());
        return tree;
    }
}
