package dev.ringfence.report.advise;

import dev.ringfence.extract.move.DebtLine;
import dev.ringfence.extract.move.Move;
import dev.ringfence.extract.move.Offer;
import dev.ringfence.extract.move.WhatIf;
import dev.ringfence.extract.move.WhatIf.Moved;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.edit.MapEdit;
import dev.ringfence.report.console.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells of moves to people: what comes of those that were asked about, or those that are offered.
 *
 * <p>Each list shows some, and says how many more the JSON has.
 */
public final class MovesText {

    private static final int MOST = 4;
    private static final int MOST_OF_EDIT = 6;
    private static final int FEW_OFFERED = 3;
    private static final String FILE = "target/ringfence/advice.json";
    private static final String IN_JSON = " more; " + FILE + " has them";

    private final List<Line> lines = new ArrayList<>();

    private MovesText() {}

    /**
     * Returns the lines.
     *
     * @param above how many lines of the answer stand above them: all together fit on a screen
     */
    public static List<Line> of(MovesTold moves, int above) {
        MovesText text = new MovesText();
        int most = Math.max(0, PlanText.SCREEN - above - 2);
        moves.whatIf().ifPresentOrElse(text::tell, () -> text.offer(moves.offers(), most));
        return List.copyOf(text.lines);
    }

    private void say(String text) {
        lines.add(Line.info("  " + text));
    }

    private <T> void list(String indent, Collection<T> all, int most, Function<T, String> text) {
        all.stream().limit(most).forEach(each -> say(indent + text.apply(each)));
        if (all.size() > most) {
            say(indent + "and " + (all.size() - most) + IN_JSON);
        }
    }

    private void offer(List<Offer> offers, int room) {
        if (offers.isEmpty()) {
            say("no move of one type takes a line away");
        } else if (room < FEW_OFFERED) {
            say("moves that help: " + offers.size() + ", in " + FILE + "; the best has " + text(offers.get(0)));
        } else {
            say("moves of one type that take most lines away; ask of one with -Dringfence.move=\""
                    + offers.get(0).asked() + "\"");
            list("  ", offers, room, MovesText::text);
        }
    }

    private static String text(Offer offer) {
        int edges = Math.abs(offer.bordersGone());
        return offer.lines() + " fewer  " + offer.asked() + "  (" + offer.gone() + " gone, " + offer.added()
                + " added; over borders " + edges + (edges == 1 ? " edge " : " edges ")
                + (offer.bordersGone() < 0 ? "more" : "fewer") + ")"
                + (offer.intoCycle().isEmpty() ? "" : "  brings " + all(offer.intoCycle()) + " into a cycle");
    }

    private static String all(List<ModuleName> modules) {
        return modules.size() > MOST ? modules.size() + " modules" : and(modules);
    }

    private static String and(List<ModuleName> modules) {
        int last = modules.size() - 1;
        return last == 0
                ? modules.get(0).value()
                : text(modules.subList(0, last), ModuleName::value) + " and " + modules.get(last);
    }

    private void tell(WhatIf whatIf) {
        lines.add(Line.info("what if: " + text(whatIf.moves(), Move::toString)));
        Map<String, List<Moved>> byModules = whatIf.types().stream()
                .collect(Collectors.groupingBy(MovesText::way, TreeMap::new, Collectors.toList()));
        list("moves  ", byModules.entrySet(), MOST, each -> counted(each.getValue()) + " " + each.getKey());
        list("stays  ", whatIf.staying(), MOST, each -> each.type() + ": " + each.why());
        say("lines  " + whatIf.linesBefore() + " -> " + whatIf.linesAfter() + ": "
                + whatIf.gone().size() + " gone, " + whatIf.added().size() + " added"
                + (whatIf.otherRule() > 0 ? ", " + whatIf.otherRule() + " by another rule" : ""));
        debt("gone", whatIf.gone());
        debt("added", whatIf.added());
        cycles(whatIf.cyclesBefore(), whatIf.cyclesAfter());
        list("cost   ", whatIf.costs().entrySet(), MOST, cost -> new CostChange(cost.getKey(), cost.getValue()).text());
        say("claim  this edit of the map is enough, and the code stays where it is");
        whatIf.edits().forEach(this::edit);
        new RecipeText(whatIf.recipe()).lines().forEach(this::say);
        whatIf.notes().forEach(note -> lines.add(Line.warning(note)));
    }

    private static String way(Moved moved) {
        return "from " + moved.from().map(ModuleName::value).orElse(ModuleName.UNMAPPED) + " to " + moved.to();
    }

    private static String counted(List<Moved> types) {
        return types.size() + (types.size() == 1 ? " type" : " types") + ", "
                + text(types, moved -> moved.type().simpleName()) + ",";
    }

    private static <T> String text(List<T> all, Function<T, String> text) {
        String some = all.stream().limit(MOST).map(text).collect(Collectors.joining(", "));
        return all.size() > MOST ? some + " and " + (all.size() - MOST) + " more" : some;
    }

    private void debt(String what, List<DebtLine> all) {
        if (!all.isEmpty()) {
            Map<String, Long> rules = all.stream()
                    .collect(Collectors.groupingBy(line -> line.rule().id(), TreeMap::new, Collectors.counting()));
            say("  " + what + ": "
                    + rules.entrySet().stream()
                            .map(rule -> rule.getKey() + " " + rule.getValue())
                            .collect(Collectors.joining(", ")));
            list("    ", all, MOST, DebtLine::text);
        }
    }

    private void cycles(List<Cycle> before, List<Cycle> after) {
        List<ModuleName> joined = modules(after)
                .filter(each -> modules(before).noneMatch(each::equals))
                .toList();
        say("cycles "
                + (before.equals(after)
                        ? "as before: " + text(after)
                        : text(before) + " before, " + text(after) + " after")
                + (joined.isEmpty() ? "" : "; new in one: " + text(joined, ModuleName::value)));
    }

    private static Stream<ModuleName> modules(List<Cycle> cycles) {
        return cycles.stream().flatMap(cycle -> cycle.modules().stream()).sorted();
    }

    private static String text(List<Cycle> cycles) {
        return cycles.isEmpty()
                ? "none"
                : text(
                        cycles,
                        cycle -> cycle.modules().size() > MOST
                                ? cycle.modules().size() + " modules"
                                : cycle.modules().stream()
                                        .map(ModuleName::value)
                                        .collect(Collectors.joining(" <-> ")));
    }

    /** Lines that an edit takes away and puts back are left out: what changes has to be on the screen. */
    private void edit(MapEdit edit) {
        List<String> removed = without(edit.added(), edit.removed());
        List<String> added = without(edit.removed(), edit.added());
        boolean isLong = Stream.concat(removed.stream(), added.stream()).anyMatch(MovesText::isLong);
        say("  " + edit.file() + ":" + edit.line() + (isLong ? " (the edit stands in " + FILE + ")" : ""));
        if (!isLong) {
            list("  ", removed, MOST_OF_EDIT, line -> "- " + line);
            list("  ", added, MOST_OF_EDIT, line -> "+ " + line);
        }
    }

    private static boolean isLong(String line) {
        return ScreenRows.of(List.of(line)) > MOST_OF_EDIT;
    }

    private static List<String> without(List<String> some, List<String> all) {
        List<String> left = new ArrayList<>(all);
        some.forEach(left::remove);
        return left;
    }
}
