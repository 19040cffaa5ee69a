package dev.ringfence.report.json;

import dev.ringfence.pace.Forecast;
import dev.ringfence.pace.Pace;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes a pace with its forecast as a tree for JSON. */
public final class PaceTree {

    private PaceTree() {}

    /** Returns the tree, with every number as it was computed. */
    public static Map<String, Object> of(Pace pace, Forecast forecast) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("weeks", pace.weeks());
        tree.put("perWeek", pace.perWeek());
        tree.put("lowerQuartile", pace.lower());
        tree.put("upperQuartile", pace.upper());
        tree.put("forecast", forecast.id());
        if (forecast instanceof Forecast.Flat flat) {
            tree.put("flatWeeks", flat.weeks());
        }
        if (forecast instanceof Forecast.Falling falling) {
            tree.put("earliest", falling.earliest().toString());
            falling.latest().ifPresent(latest -> tree.put("latest", latest.toString()));
            tree.put("orNever", falling.latest().isEmpty());
        }
        return tree;
    }
}
