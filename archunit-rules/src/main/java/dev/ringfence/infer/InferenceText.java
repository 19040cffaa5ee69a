package dev.ringfence.infer;

import dev.ringfence.edges.Hubs;
import dev.ringfence.infer.tables.OwnersOfTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Tells what was guessed, as lines for a console. */
final class InferenceText {

    private static final int MOST_DEBT_SHOWN = 5;
    private static final int MOST_PACKAGES_SHOWN = 5;

    private InferenceText() {}

    /** Tells of a first map. */
    public static List<String> of(InferredMap map) {
        List<String> lines = new ArrayList<>();
        lines.add("found " + InferredMapText.count(map.classes())
                + (map.projects() > 1 ? " in " + map.projects() + " Maven modules" : "") + " below "
                + String.join(", ", map.roots()) + ", packaged " + map.style().text());
        lines.addAll(leftAlone(map.leftAlone()));
        lines.add("");
        lines.addAll(table(map.modules()));
        lines.addAll(debt(map.debt()));
        return lines;
    }

    private static List<String> leftAlone(LeftAlone left) {
        List<String> lines = new ArrayList<>();
        if (!left.generated().isEmpty()) {
            lines.add("ignored, since a tool wrote it: " + packages(left.generated()));
        }
        if (!left.outside().isEmpty()) {
            lines.add("claimed by nobody, since a tool wrote it or a library has packages of that name: "
                    + packages(left.outside()));
        }
        if (left.unnamed() > 0) {
            lines.add("left outside: " + InferredMapText.count(left.unnamed())
                    + " of the unnamed package, or of packages that no map can name");
        }
        return lines;
    }

    private static String packages(SortedMap<String, Integer> counted) {
        String shown = counted.entrySet().stream()
                .limit(MOST_PACKAGES_SHOWN)
                .map(entry -> entry.getKey() + " (" + InferredMapText.count(entry.getValue()) + ")")
                .collect(Collectors.joining(", "));
        int rest = counted.size() - MOST_PACKAGES_SHOWN;
        return rest > 0 ? shown + " and " + rest + " more" : shown;
    }

    /** Tells of modules that join others. */
    public static List<String> of(List<InferredModule> added) {
        List<String> lines = new ArrayList<>(table(added));
        lines.addAll(
                debt(added.stream().flatMap(module -> module.debt().stream()).toList()));
        return lines;
    }

    private static List<String> table(List<InferredModule> modules) {
        List<String> lines = new ArrayList<>();
        lines.add(row("module", "classes", "requires", "debt"));
        modules.forEach(module -> lines.add(row(
                module.name(),
                String.valueOf(module.classes()),
                requires(module),
                module.debt().isEmpty() ? "-" : String.valueOf(lines(module.debt())))));
        return lines;
    }

    private static String row(String name, String classes, String requires, String debt) {
        return String.format(Locale.ROOT, "  %-28s %8s %9s %6s", name, classes, requires, debt);
    }

    private static String requires(InferredModule module) {
        return switch (module.kind()) {
            case SHARED -> "shared";
            case COMPOSITION_ROOT -> "all";
            case EXTERNAL -> "external";
            case PLAIN ->
                module.requires().isEmpty()
                        ? "-"
                        : String.valueOf(module.requires().size());
        };
    }

    /** Tells how many tables were found, and whose they are. */
    static List<String> ofTables(OwnersOfTables tables) {
        return tables.isNothing() ? List.of() : List.of("", tables.counts());
    }

    /** Tells which claims would take most debt away in other modules. */
    static List<String> ofHubs(List<Hubs.Move> moves) {
        if (moves.isEmpty()) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of("", "claims that would owe less in another module, the best first"));
        moves.forEach(move -> lines.add("  move " + move.claim() + " from " + move.from() + " to " + move.to() + ": "
                + LeftOut.counted(move.lines()) + " less"));
        return lines;
    }

    private static int lines(List<LeftOut> debt) {
        return debt.stream().mapToInt(LeftOut::lines).sum();
    }

    private static List<String> debt(List<LeftOut> debt) {
        if (debt.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add("left as debt, so that requires have no cycle: " + LeftOut.counted(lines(debt)) + " of baselines");
        debt.stream()
                .sorted(LeftOut.HEAVIEST_FIRST)
                .limit(MOST_DEBT_SHOWN)
                .forEach(use -> lines.add("  " + use.text()));
        if (debt.size() > MOST_DEBT_SHOWN) {
            lines.add("  and " + (debt.size() - MOST_DEBT_SHOWN) + " more pairs of modules, each in the map");
        }
        return lines;
    }
}
