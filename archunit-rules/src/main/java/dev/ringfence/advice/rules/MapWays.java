package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.map.Cycles;
import dev.ringfence.map.Cycles.Cycle;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Policy;
import dev.ringfence.map.Rule;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.standing.KnownDebt;
import dev.ringfence.standing.Standing;
import dev.ringfence.standing.Status;
import dev.ringfence.violation.Identity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds the edits of the map that would let an edge stand. Each edit has been tried on the map's text. It is offered as
 * an edit only where the edited map is free of errors and lets the edge stand.
 */
final class MapWays {

    private static final int DAYS_OF_AN_EXCEPTION = 90;

    private final MapDraft draft;
    private final Edge edge;
    private final Rule rule;
    private final Optional<Module> user;
    private final Optional<Module> used;
    private final LocalDate today;

    MapWays(MapDraft draft, AskedEdge asked, Rule rule, LocalDate today) {
        this.draft = draft;
        this.edge = asked.edge();
        this.rule = rule;
        this.user = asked.user().filter(module -> !module.external());
        this.used = asked.used();
        this.today = today;
    }

    /** Says that to require the module would change nothing, and why. */
    List<WayOut> refused(String why) {
        return user.isEmpty() || used.isEmpty()
                ? List.of()
                : List.of(
                        WayOut.impossible(Kind.REQUIRES, "require " + used.get().name(), why));
    }

    /** Lets the user require the used module and, where that is not enough, opens that module as well. */
    List<WayOut> requiring() {
        ModuleName from = user.orElseThrow().name();
        ModuleName to = used.orElseThrow().name();
        Optional<MapDraft> required = draft.requiring(from, to, false);
        String text = "let " + from + " require " + to;
        if (required.isEmpty()) {
            return List.of(written(Kind.REQUIRES, text, "add " + to + " to `requires` of " + from));
        }
        if (allows(required.get())) {
            return List.of(checkedForCycles(Kind.REQUIRES, text, required.get()));
        }
        return List.of(
                required.get()
                        .exporting(to, Wording.pattern(edge.to()))
                        .filter(this::allows)
                        .map(both -> checkedForCycles(
                                Kind.REQUIRES,
                                text + ", and let " + to + " export " + Wording.pattern(edge.to()),
                                both))
                        .orElseGet(() -> written(
                                Kind.REQUIRES,
                                text,
                                "add " + to + " to `requires` of " + from + ", and " + Wording.pattern(edge.to())
                                        + " to `exports` of " + to)),
                internals(from, to));
    }

    /** Lets the used module export the type. */
    WayOut exporting() {
        ModuleName to = used.orElseThrow().name();
        String pattern = Wording.pattern(edge.to());
        String text = "let " + to + " export " + pattern;
        return draft.exporting(to, pattern)
                .filter(this::allows)
                .map(edited -> WayOut.edit(Kind.EXPORTS, text, edited.edits()))
                .orElseGet(() -> written(Kind.EXPORTS, text, "add " + pattern + " to `exports` of " + to));
    }

    /** Lets the user use what the used module does not export. */
    Optional<WayOut> openingInternals() {
        return user.map(module -> internals(module.name(), used.orElseThrow().name()));
    }

    private WayOut internals(ModuleName from, ModuleName to) {
        String text = "let " + from + " use what " + to + " does not export too";
        return draft.requiring(from, to, true)
                .filter(this::allows)
                .map(edited -> checkedForCycles(Kind.INTERNALS, text, edited))
                .orElseGet(() -> written(
                        Kind.INTERNALS, text, "write {module: " + to + ", internals: true} in `requires` of " + from));
    }

    /** Writes the way as text where the edit could not be tried, as in a part of the map that is another file. */
    private static WayOut written(Kind kind, String text, String edit) {
        return WayOut.of(kind, text + ": " + edit);
    }

    private boolean allows(MapDraft edited) {
        return new Judge(edited.map()).judge(edge).broken().isEmpty();
    }

    private WayOut checkedForCycles(Kind kind, String text, MapDraft edited) {
        List<List<ModuleName>> before =
                Cycles.of(draft.map()).stream().map(Cycle::modules).toList();
        Optional<Cycle> cycle = Cycles.of(edited.map()).stream()
                .filter(each -> !before.contains(each.modules()))
                .findFirst();
        if (cycle.isEmpty()) {
            return WayOut.edit(kind, text, edited.edits());
        }
        String arrows = Cycles.arrows(cycle.get());
        return draft.map().policy().cycles() == Policy.Severity.WARN
                ? WayOut.edit(kind, text + "; a warning, since it makes a cycle: " + arrows, edited.edits())
                : WayOut.impossible(kind, text, "it would make a cycle: " + arrows);
    }

    /** Returns an exception for this edge alone, as far as a pattern can say so. */
    WayOut exception() {
        String entry = "{from: " + Wording.pattern(edge.from()) + ", to: " + Wording.pattern(edge.to())
                + ", because: \"why it has to be\", until: " + today.plusDays(DAYS_OF_AN_EXCEPTION) + "}";
        String text = "excuse it for a time";
        return draft.excepting(entry)
                .filter(edited -> excuses(edited.map()))
                .map(edited -> WayOut.edit(Kind.EXCEPTION, text, edited.edits()))
                .orElseGet(() -> written(Kind.EXCEPTION, text, "add " + entry + " to `exceptions`"));
    }

    private boolean excuses(ModuleMap edited) {
        Standing under = new Standing(new Judge(edited), KnownDebt.none(), today);
        return under.settle(Identity.of(edge), rule).status() instanceof Status.Excepted;
    }
}
