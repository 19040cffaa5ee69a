package dev.ringfence.advice.rules;

import dev.ringfence.advice.WayOut;
import dev.ringfence.advice.WayOut.Kind;
import dev.ringfence.edges.EdgeJudge;
import dev.ringfence.edges.EdgeStanding;
import dev.ringfence.edges.JudgedEdge;
import dev.ringfence.edges.JudgedModules;
import dev.ringfence.map.Edge;
import dev.ringfence.map.Module;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Collectors;

/**
 * Every way out for an edge that breaks a rule, the cheapest for the whole first.
 *
 * <ol>
 *   <li>Use what may be used already.
 *   <li>Move the code to where it belongs.
 *   <li>Declare it in the map.
 *   <li>Excuse it for a time.
 *   <li>Record it as debt.
 * </ol>
 */
public final class WaysOut {

    private static final int SHOWN = 5;
    private static final Comparator<WayOut> POSSIBLE_FIRST =
            Comparator.comparing(WayOut::isPossible).reversed();

    private final EdgeJudge judge;
    private final SortedSet<TypeName> types;
    private final MapDraft draft;
    private final String baselineCommand;

    public WaysOut(EdgeJudge judge, SortedSet<TypeName> types, MapDraft draft, String baselineCommand) {
        this.judge = judge;
        this.types = types;
        this.draft = draft;
        this.baselineCommand = baselineCommand;
    }

    public List<WayOut> of(JudgedEdge judged) {
        if (judged.broken().isEmpty()) {
            return List.of();
        }
        Rule rule = judged.broken().get().rule();
        MapWays inMap = new MapWays(draft, judge.judge(), judged.edge(), rule, judge.today());
        List<WayOut> ways = new ArrayList<>();
        ways.add(instead(judged.edge(), rule));
        move(judged.edge(), rule).ifPresent(ways::add);
        ways.addAll(inMap.declarations());
        if (judged.standing() != EdgeStanding.EXCEPTED) {
            ways.add(inMap.exception());
        }
        if (judged.standing() == EdgeStanding.NEW) {
            ways.add(baseline(judged, rule));
        }
        return ways.stream().sorted(POSSIBLE_FIRST).toList();
    }

    private WayOut instead(Edge edge, Rule rule) {
        JudgedModules border = JudgedModules.of(judge.judge(), edge);
        Optional<Module> user = border.user();
        Optional<Module> used = border.used();
        return switch (rule) {
            case INTERNAL_ACCESS -> exported(user, used.orElseThrow());
            case UNDECLARED_DEPENDENCY -> allowed(user.orElseThrow());
            case LAYER_ORDER ->
                WayOut.of(Kind.TURN_AROUND, "turn the dependency around, or move what is used to a lower layer");
            default ->
                WayOut.of(
                        Kind.DO_WITHOUT,
                        "do without it, or ask where new work goes"
                                + used.flatMap(Module::owner)
                                        .map(owner -> ": " + owner)
                                        .orElse(""));
        };
    }

    private WayOut exported(Optional<Module> user, Module used) {
        List<String> open = types.stream()
                .filter(type -> judge.judge()
                        .ownerOf(type)
                        .owningModule()
                        .filter(used::equals)
                        .isPresent())
                .filter(type -> used.exports().allow(type, user.map(Module::name)))
                .map(TypeName::qualified)
                .toList();
        return open.isEmpty()
                ? WayOut.impossible(
                        Kind.USE_EXPORTED,
                        "use what " + used.name() + " exports",
                        used.name() + " exports no type to " + Why.name(user) + " today; ask its owner for one")
                : WayOut.of(Kind.USE_EXPORTED, "use what " + used.name() + " exports: " + some(open));
    }

    private WayOut allowed(Module user) {
        List<String> modules = judge.judge().map().modules().values().stream()
                .filter(other -> !other.equals(user) && user.mayUse(other))
                .filter(other -> other.state() == State.ACTIVE || other.state() == State.FROZEN)
                .map(other -> other.name().value())
                .toList();
        return modules.isEmpty()
                ? WayOut.impossible(
                        Kind.USE_ALLOWED, "use a module that it requires", user.name() + " may use no other module")
                : WayOut.of(Kind.USE_ALLOWED, "use what " + user.name() + " may use: " + String.join(", ", modules));
    }

    private static String some(List<String> names) {
        String first = names.stream().limit(SHOWN).collect(Collectors.joining(", "));
        return names.size() > SHOWN ? first + " and " + (names.size() - SHOWN) + " more" : first;
    }

    private Optional<WayOut> move(Edge edge, Rule rule) {
        JudgedModules border = JudgedModules.of(judge.judge(), edge);
        Optional<Module> user = border.user();
        Optional<Module> used = border.used().filter(module -> !module.external());
        if (rule == Rule.LAYER_ORDER || used.isEmpty()) {
            return Optional.empty();
        }
        boolean isNew = !types.contains(edge.from());
        String text = (isNew ? "write " : "move ") + edge.from() + (isNew ? " in " : " to ")
                + used.get().name() + " instead, if it belongs there";
        Optional<String> why = closedToCode(used.get());
        return Optional.of((isNew ? why : why.or(() -> user.flatMap(WaysOut::keptWhole)))
                .map(because -> WayOut.impossible(Kind.MOVE, text, because))
                .orElseGet(() -> WayOut.of(Kind.MOVE, text)));
    }

    private static Optional<String> closedToCode(Module module) {
        boolean isClosed = module.state().codeIsReadOnly() || module.state() == State.EXTRACTED;
        return isClosed
                ? Optional.of(module.name() + " is " + module.state() + ", so nothing may be added to it")
                : Optional.empty();
    }

    private static Optional<String> keptWhole(Module module) {
        boolean isWhole = module.state().codeIsReadOnly() && !module.freeze().deletions();
        return isWhole
                ? Optional.of(module.name() + " is " + module.state() + ", so nothing may be taken out of it")
                : Optional.empty();
    }

    private WayOut baseline(JudgedEdge judged, Rule rule) {
        String text = "record it as debt, once the code has it";
        if (judged.exception().isPresent()) {
            return WayOut.impossible(
                    Kind.BASELINE, text, "it is under an exception that has expired, and that is never known");
        }
        return rule == Rule.EXTRACTED_MODULE
                ? WayOut.impossible(Kind.BASELINE, text, "a use of an extracted module is never known")
                : WayOut.command(Kind.BASELINE, text, baselineCommand + " -Dringfence.reason=\"why it has to be\"");
    }
}
