package dev.ringfence.report.json;

import dev.ringfence.advice.WayOut;
import dev.ringfence.map.edit.MapEdit;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a way out as a tree for JSON, for reports and for answers alike. */
public final class WayTree {

    private WayTree() {}

    /** Returns the tree: what is done, whether it can be, each edit of the map, and the command behind them. */
    public static Map<String, Object> of(WayOut way) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", way.kind().id());
        tree.put("possible", way.isPossible());
        tree.put("text", way.text());
        way.impossible().ifPresent(why -> tree.put("impossible", why));
        way.command().ifPresent(command -> tree.put("command", command));
        tree.put("edits", way.edits().stream().map(WayTree::of).toList());
        return tree;
    }

    private static Map<String, Object> of(MapEdit edit) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", edit.file());
        tree.put("line", edit.line());
        tree.put("removed", edit.removed());
        tree.put("added", edit.added());
        return tree;
    }
}
