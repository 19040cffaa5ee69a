package dev.ringfence.extract.move;

import dev.ringfence.extract.UnderMap;
import dev.ringfence.extract.move.WhatIf.CostThen;
import dev.ringfence.extract.move.WhatIf.Moved;
import dev.ringfence.map.Judge;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Rule;
import dev.ringfence.map.State;
import dev.ringfence.map.edit.MapDraft;
import dev.ringfence.violation.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Says what comes of moves.
 *
 * <ol>
 *   <li>Read the moves, and find the types that they mean; tell all that is wrong with them at once.
 *   <li>Edit the map, so that the target claims what moves to it, and read it again.
 *   <li>Judge all edges by both maps, and compare.
 *   <li>Find new names for the types, and judge once more as if they had them.
 * </ol>
 */
public final class AskWhatIf {

    private final Scene scene;
    private final List<Move> moves;
    private final MapDraft draft;
    private final Judge then;
    private final MovingTypes moving;

    private AskWhatIf(Scene scene, List<Move> moves, MapDraft draft, Judge then, MovingTypes moving) {
        this.scene = scene;
        this.moves = moves;
        this.draft = draft;
        this.then = then;
        this.moving = moving;
    }

    /** Says what of the question is wrong by the map alone, so that no code need be read; empty where nothing is. */
    public static List<String> problemsByMap(String asked, ModuleMap map) {
        return MovesAsked.read(asked, map).problems();
    }

    /**
     * Answers what comes of moves.
     *
     * @param asked such as {@code com.acme.billing.Tax* -> orders}, with commas between several
     */
    public static MoveAnswer about(String asked, Scene scene) {
        MovesAsked read = MovesAsked.read(asked, scene.judge().map());
        List<String> problems = new ArrayList<>(read.problems());
        problems.addAll(MeantTypes.problems(read.moves(), scene));
        if (!problems.isEmpty()) {
            return new MoveAnswer.Refused(List.copyOf(problems));
        }
        ClaimedMap.Claimed claimed = ClaimedMap.of(read.moves(), scene);
        if (!claimed.problems().isEmpty()) {
            return new MoveAnswer.Refused(claimed.problems());
        }
        Judge then = new Judge(claimed.draft().map());
        MovingTypes moving = MovingTypes.of(read.moves(), scene, then);
        return moving.problems().isEmpty()
                ? new AskWhatIf(scene, read.moves(), claimed.draft(), then, moving).answer()
                : new MoveAnswer.Refused(moving.problems());
    }

    private WhatIf answer() {
        Debt before = debt(scene.judge());
        Debt after = debt(then);
        UnderMap today = UnderMap.of(scene.judge(), scene.typeEdges(), scene.tables());
        UnderMap later = UnderMap.of(then, scene.typeEdges(), scene.tables());
        List<Moved> types = moving.moved();
        return new WhatIf(
                moves,
                types,
                moving.staying(),
                before.size(),
                after.size(),
                before.without(after),
                after.without(before),
                otherRule(before, after),
                today.cycles(),
                later.cycles(),
                costs(types, today, later),
                draft.editsSince(scene.draft()),
                new RecipeJudged(scene, after).of(Renames.of(types, scene)),
                notes(types));
    }

    private Debt debt(Judge judge) {
        return Debt.of(scene.edges(), scene.types(), scene.edgeJudge(judge));
    }

    private static int otherRule(Debt before, Debt after) {
        Map<Identity, Rule> then = after.lines();
        return (int) before.lines().entrySet().stream()
                .filter(line -> then.containsKey(line.getKey()))
                .filter(line -> then.get(line.getKey()) != line.getValue())
                .count();
    }

    private static Map<ModuleName, CostThen> costs(List<Moved> types, UnderMap today, UnderMap later) {
        Map<ModuleName, CostThen> costs = new TreeMap<>();
        types.stream()
                .flatMap(AskWhatIf::concerned)
                .map(module -> module.path().get(0))
                .distinct()
                .forEach(module -> costs.put(module, new CostThen(today.cost(module), later.cost(module))));
        return costs;
    }

    private static Stream<ModuleName> concerned(Moved moved) {
        return Stream.concat(moved.from().stream(), Stream.of(moved.to()));
    }

    private List<String> notes(List<Moved> types) {
        List<String> notes = new ArrayList<>();
        types.stream()
                .flatMap(AskWhatIf::concerned)
                .distinct()
                .sorted()
                .flatMap(name -> scene.judge().map().module(name).stream())
                .filter(module -> module.state() == State.FROZEN || module.state() == State.EXTRACTING)
                .map(AskWhatIf::frozen)
                .forEach(notes::add);
        if (!scene.code().isWhole()) {
            notes.add("not all projects are here: lines of the others are not counted");
        }
        notes.addAll(scene.code().notes());
        return List.copyOf(notes);
    }

    private static String frozen(Module module) {
        return module.name() + " is " + module.state().name().toLowerCase(Locale.ROOT)
                + ": what comes or goes is a change of frozen code, until `mvn ringfence:freeze` records it";
    }
}
