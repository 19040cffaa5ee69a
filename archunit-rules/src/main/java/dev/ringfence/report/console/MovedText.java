package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Edge;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what has moved with its type: a line for each type that has another name now. */
final class MovedText {

    private MovedText() {}

    static List<String> of(List<JudgedViolation> violations, Commands commands) {
        SortedMap<String, List<Identity>> pairs = new TreeMap<>();
        for (JudgedViolation violation : violations) {
            if (violation.status() instanceof Status.Moved moved) {
                pairs.computeIfAbsent(pair(moved.from(), violation.identity()), unused -> new ArrayList<>())
                        .add(violation.identity());
            }
        }
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + ": " + counted(pair.getValue()) + " moved with it; "
                        + commands.baselineOfAll() + " writes that down")
                .toList();
    }

    /** Names the user where the user has another name, else what it uses. */
    private static String pair(Identity from, Identity now) {
        if (from instanceof Identity.OfEdge was && now instanceof Identity.OfEdge is) {
            Edge before = was.edge();
            Edge after = is.edge();
            if (before.equals(after)) {
                return before.from() + " has come from another project";
            }
            return before.from().equals(after.from())
                    ? before.to() + " is " + after.to() + " now"
                    : before.from() + " is " + after.from() + " now";
        }
        return from.equals(now)
                ? from.text() + " has come from another project"
                : from.text() + " is " + now.text() + " now";
    }

    private static String counted(List<Identity> moved) {
        boolean onlyEdges = moved.stream().allMatch(Identity.OfEdge.class::isInstance);
        return Wording.number(moved.size()) + " known " + (onlyEdges ? "edge" : "violation")
                + (moved.size() == 1 ? "" : "s");
    }
}
