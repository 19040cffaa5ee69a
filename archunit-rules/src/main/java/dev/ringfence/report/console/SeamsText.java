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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what stands by seams: nothing of it breaks anything yet, and nothing passes in silence. */
final class SeamsText {

    private SeamsText() {}

    static List<Line> of(ModuleMap map, Findings findings) {
        Map<String, SeamUse> uses = SeamsInUse.standing(map, findings);
        return map.seams().stream()
                .flatMap(seam -> Optional.ofNullable(uses.get(seam.name())).stream()
                        .filter(use -> !use.left().isEmpty() || !use.writers().isEmpty())
                        .flatMap(use -> lines(seam, use)))
                .map(Line::info)
                .toList();
    }

    private static Stream<String> lines(Seam seam, SeamUse use) {
        Stream<String> counts = Stream.concat(uses(use), flags(use));
        String first = "seam " + seam.name() + " until " + seam.until()
                + counts.collect(
                        Collectors.collectingAndThen(Collectors.joining(", "), all -> all.isEmpty() ? "" : ": " + all));
        return Stream.concat(Stream.of(first), use.writers().stream().map(type -> dualWrite(seam, type)));
    }

    private static Stream<String> uses(SeamUse use) {
        long count = use.left().keySet().stream()
                .filter(identity -> flag(identity).isEmpty())
                .count();
        return count == 0 ? Stream.empty() : Stream.of(counted(count, "use"));
    }

    /** Code and files may have the same flag, which is one all the same. */
    private static Stream<String> flags(SeamUse use) {
        long count = use.left().keySet().stream()
                .flatMap(identity -> flag(identity).stream())
                .map(DataEnd::name)
                .distinct()
                .count();
        return count == 0 ? Stream.empty() : Stream.of(counted(count, "flag"));
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
