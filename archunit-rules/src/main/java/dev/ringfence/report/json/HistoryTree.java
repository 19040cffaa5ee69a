package dev.ringfence.report.json;

import dev.ringfence.report.data.ReportedHistory;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes what git tells of the debt, as trees for JSON. */
final class HistoryTree {

    private HistoryTree() {}

    static Map<String, Object> of(ReportedHistory history) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("day", history.day().toString());
        tree.put("trend", history.trend().stream().map(HistoryTree::point).toList());
        return tree;
    }

    private static Map<String, Object> point(ReportedHistory.Point point) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commit", point.commit());
        tree.put("date", point.date().toString());
        tree.put("known", new LinkedHashMap<>(point.known()));
        return tree;
    }

    static Map<String, Object> of(ReportedHistory.Since since) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("commit", since.commit());
        tree.put("date", since.date().toString());
        return tree;
    }
}
