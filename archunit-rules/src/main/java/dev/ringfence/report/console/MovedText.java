package dev.ringfence.report.console;

import dev.ringfence.advice.Commands;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.TypeName;
import dev.ringfence.standing.Status;
import dev.ringfence.verdict.JudgedViolation;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Writes what has moved with its type: a line for each type that has another name now. */
final class MovedText {

    private MovedText() {}

    static List<String> of(List<JudgedViolation> violations, Commands commands) {
        SortedMap<String, List<Identity>> renames = new TreeMap<>();
        for (JudgedViolation violation : violations) {
            if (violation.status() instanceof Status.Moved moved) {
                renames(moved.from(), violation.identity())
                        .forEach(rename -> renames.computeIfAbsent(rename, unused -> new ArrayList<>())
                                .add(violation.identity()));
            }
        }
        return renames.entrySet().stream()
                .map(rename -> rename.getKey() + ": " + counted(rename.getValue()) + " moved with it; "
                        + commands.baselineOfAll() + " writes that down")
                .toList();
    }

    /** Names the user and what it uses, each where it has another name now. */
    private static Stream<String> renames(Identity from, Identity now) {
        if (from.equals(now)) {
            return Stream.of(user(from) + " has come from another project");
        }
        if (from instanceof Identity.OfEdge was && now instanceof Identity.OfEdge is) {
            return Stream.concat(
                    rename(was.edge().from(), is.edge().from()),
                    rename(was.edge().to(), is.edge().to()));
        }
        return Stream.of(from.text() + " is " + now.text() + " now");
    }

    private static String user(Identity identity) {
        return identity instanceof Identity.OfEdge of ? of.edge().from().qualified() : identity.text();
    }

    private static Stream<String> rename(TypeName was, TypeName is) {
        return was.equals(is) ? Stream.empty() : Stream.of(was + " is " + is + " now");
    }

    private static String counted(List<Identity> moved) {
        boolean onlyEdges = moved.stream().allMatch(Identity.OfEdge.class::isInstance);
        return Wording.number(moved.size()) + " known " + (onlyEdges ? "edge" : "violation")
                + (moved.size() == 1 ? "" : "s");
    }
}
