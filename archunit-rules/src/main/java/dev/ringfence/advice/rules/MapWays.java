package dev.ringfence.advice.rules;

import static dev.ringfence.advice.Wording.at;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.advice.Wording;
import dev.ringfence.advice.rules.Trial.Edited;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Export;
import dev.ringfence.map.Exports;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import dev.ringfence.map.Requirement;
import dev.ringfence.map.Rule;
import dev.ringfence.map.Seam;
import dev.ringfence.map.TypePattern;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the edits of the map that would let edges stand. Each edit has been tried on the map's text. It is offered as
 * an edit only where the edited map is free of errors and lets the edges stand.
 */
final class MapWays {

    private static final int MOST_EXPORTED = 5;

    private final Trial trial;
    private final AskedEdges asked;
    private final Optional<Module> user;
    private final Optional<Module> used;

    MapWays(Trial trial, AskedEdges asked) {
        this.trial = trial;
        this.asked = asked;
        this.user = asked.user().filter(module -> !module.external());
        this.used = asked.used();
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
        Module from = user.orElseThrow();
        Module to = used.orElseThrow();
        Edited required = required(false);
        String text = "let " + from.name() + " require " + to.name();
        String written = "add " + to.name() + " to `requires` of " + from.name() + at(from.place());
        if (allows(required.map())) {
            return List.of(trial.offer(Kind.REQUIRES, text, written, required));
        }
        List<WayOut> ways = new ArrayList<>();
        List<String> patterns = patternsHeldBackBy(required.map());
        if (patterns.size() <= MOST_EXPORTED) {
            Optional<MapDraft> draft = trial.draft().flatMap(each -> each.requiring(from.name(), to.name(), false));
            Edited both = exported(patterns, draft, required.map());
            ways.addAll(offered(
                    Kind.REQUIRES,
                    text + ", and let " + to.name() + " export " + String.join(", ", patterns),
                    written + ", and " + String.join(", ", patterns) + " to `exports` of " + to.name() + at(to.place()),
                    both));
        }
        ways.addAll(internals(from, to));
        return List.copyOf(ways);
    }

    /** Lets the types use both sides of the seam that they go around; one that is over leads nobody any more. */
    List<WayOut> overSeam(Seam seam) {
        return SeamWays.end(seam, asked.judge(), asked.today())
                .map(end -> List.of(SeamWays.demolished(seam, end)))
                .orElseGet(
                        () -> SeamWays.through(seam, asked.origins(), asked.edges(), Rule.SEAM_BYPASS, trial).stream()
                                .toList());
    }

    /** Lets the used module export the types. */
    List<WayOut> exporting() {
        Module to = used.orElseThrow();
        List<String> patterns = patternsHeldBackBy(trial.map());
        return patterns.size() > MOST_EXPORTED
                ? List.of()
                : offered(
                        Kind.EXPORTS,
                        "let " + to.name() + " export " + String.join(", ", patterns),
                        "add " + String.join(", ", patterns) + " to `exports` of " + to.name() + at(to.place()),
                        exported(patterns, trial.draft(), trial.map()));
    }

    /** Lets the user use what the used module does not export. */
    List<WayOut> openingInternals() {
        return user.stream()
                .flatMap(module -> internals(module, used.orElseThrow()).stream())
                .toList();
    }

    /** Leaves types of a model free, which a translation of the module keeps to itself. */
    List<WayOut> leavingFree(OfTranslation of) {
        List<String> patterns =
                asked.targets().stream().map(Wording::pattern).distinct().toList();
        String text = "leave " + String.join(", ", patterns) + " free for all of "
                + of.module().name();
        String written = "add " + String.join(", ", patterns) + " to `but` of the translation"
                + at(of.translation().place());
        return patterns.size() > MOST_EXPORTED
                ? List.of()
                : offered(
                        Kind.EXPORTS,
                        text,
                        written,
                        trial.edited(
                                trial.draft()
                                        .flatMap(each ->
                                                each.leavingFree(of.module().name(), of.translation(), patterns)),
                                () -> trial.map().with(of.leavingFree(patterns))));
    }

    private List<WayOut> internals(Module from, Module to) {
        return offered(
                Kind.INTERNALS,
                "let " + from.name() + " use what " + to.name() + " does not export too",
                "write {module: " + to.name() + ", internals: true} in `requires` of " + from.name() + at(from.place()),
                required(true));
    }

    private List<WayOut> offered(Kind kind, String text, String written, Edited edited) {
        return allows(edited.map()) ? List.of(trial.offer(kind, text, written, edited)) : List.of();
    }

    private List<String> patternsHeldBackBy(ModuleMap map) {
        Judge judge = new Judge(map);
        return asked.edges().stream()
                .filter(edge -> judge.judge(edge).broken().isPresent())
                .map(Edge::to)
                .map(Wording::pattern)
                .distinct()
                .toList();
    }

    private Edited required(boolean internals) {
        Module from = user.orElseThrow();
        ModuleName to = used.orElseThrow().name();
        return trial.edited(trial.draft().flatMap(each -> each.requiring(from.name(), to, internals)), () -> {
            List<Requirement> all = new ArrayList<>(from.requires());
            all.add(new Requirement(Optional.of(to), internals, Optional.empty(), from.place()));
            return trial.map().with(from.requiring(all));
        });
    }

    private Edited exported(List<String> patterns, Optional<MapDraft> draft, ModuleMap before) {
        Module to = before.module(used.orElseThrow().name()).orElseThrow();
        return trial.edited(
                draft.flatMap(each -> each.exporting(to.name(), patterns)),
                () -> before.with(to.exports() instanceof Exports.Only only ? with(patterns, only, to) : to));
    }

    private static Module with(List<String> patterns, Exports.Only only, Module to) {
        List<Export> all = new ArrayList<>(only.entries());
        List<NamePattern> added = patterns.stream()
                .map(text -> NamePattern.namesType(text) ? TypePattern.of(text) : PackagePattern.of(text))
                .toList();
        all.add(new Export(added, Set.of(), Set.of(), List.of(), to.place()));
        return to.exporting(new Exports.Only(all));
    }

    private boolean allows(ModuleMap edited) {
        Judge judge = new Judge(edited);
        return asked.edges().stream()
                .allMatch(edge -> judge.judge(edge).broken().isEmpty());
    }
}
