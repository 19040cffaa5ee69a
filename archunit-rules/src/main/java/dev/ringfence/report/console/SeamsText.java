package dev.ringfence.report.console;

import static dev.ringfence.report.console.Summary.counted;

import dev.ringfence.map.DataEnd;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypeName;
import dev.ringfence.verdict.Findings;
import dev.ringfence.verdict.SeamUse;
import dev.ringfence.verdict.SeamsInUse;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes what stands by seams: nothing of it breaks anything yet, and nothing passes in silence. */
final class SeamsText {

    private SeamsText() {}

    static List<Line> of(ModuleMap map, Findings findings) {
        Map<String, SeamUse> uses = SeamsInUse.standing(map, findings);
        return map.seams().stream()
                .flatMap(seam -> Optional.ofNullable(uses.get(seam.name())).stream()
                        .filter(use -> !use.left().isEmpty())
                        .flatMap(use -> lines(seam, use)))
                .map(Line::info)
                .toList();
    }

    private static Stream<String> lines(Seam seam, SeamUse use) {
        long flags = use.left().keySet().stream()
                .filter(identity -> flag(identity).isPresent())
                .count();
        long edges = use.left().size() - flags;
        List<String> counts = new ArrayList<>();
        if (edges > 0) {
            counts.add(counted(edges, "use"));
        }
        if (flags > 0) {
            counts.add(counted(flags, "flag"));
        }
        String first = "seam " + seam.name() + " until " + seam.until() + ": " + String.join(", ", counts);
        return Stream.concat(Stream.of(first), use.writers().stream().map(type -> dualWrite(seam, type)));
    }

    private static String dualWrite(Seam seam, String type) {
        return "  dual write, until " + seam.untilOf(new TypeName(type)).orElse(seam.until()) + ": " + type
                + " changes tables of " + seam.old() + ", and uses " + seam.successor();
    }

    private static Optional<DataEnd> flag(Identity identity) {
        return identity instanceof Identity.OfEdge edge
                ? DataEnd.of(edge.edge().to())
                : identity instanceof Identity.OfType type ? DataEnd.of(type.type()) : Optional.empty();
    }
}
