package dev.ringfence.extract.move;

import dev.ringfence.advice.Claimable;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Problem;
import dev.ringfence.map.edit.ClaimEdits;
import dev.ringfence.map.edit.MapDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Edits a map so that modules claim what moves to them. Where another module has the very same claim, that one is taken
 * away first: a map may not have it twice.
 */
final class ClaimedMap {

    static final String CANNOT_EDIT = "the map cannot be edited here; write the claim into a copy of it, and ask"
            + " `mvn ringfence:explain -Dringfence.against=` with that copy";

    private MapDraft draft;
    private final List<String> problems = new ArrayList<>();

    private ClaimedMap(MapDraft draft) {
        this.draft = draft;
    }

    /** Holds the map as it would be, and what keeps it from being so. */
    record Claimed(MapDraft draft, List<String> problems) {}

    static Claimed of(List<Move> moves, Scene scene) {
        ClaimedMap claimed = new ClaimedMap(scene.draft());
        moves.forEach(claimed::claim);
        return new Claimed(claimed.draft, List.copyOf(claimed.problems));
    }

    private void claim(Move move) {
        int before = problems.size();
        draft.map().modules().values().stream()
                .filter(module -> hasSame(module, move))
                .forEach(module -> take(move, module));
        if (problems.size() == before) {
            give(move);
        }
    }

    private void take(Move move, Module module) {
        boolean isAll =
                module.claims().stream().allMatch(claim -> move.patterns().contains(claim.pattern()));
        if (isAll) {
            problems.add("`" + move + "` takes from " + module.name() + " all that it claims (" + module.place()
                    + "), and a module has to claim something; give " + module.name()
                    + " another claim first, or take it out of the map and claim " + move.pattern() + " in "
                    + move.target());
        } else {
            edit(
                    ClaimEdits.without(draft, module.name(), move.patterns()),
                    "`" + move + "` takes a claim from " + module.name() + ", and ",
                    () -> ClaimEdits.problemsWithout(draft, module.name(), move.patterns()));
        }
    }

    private void give(Move move) {
        List<String> written = List.of(written(move, draft));
        edit(
                ClaimEdits.claiming(draft, move.target(), move.key(), written)
                        .filter(each -> hasAll(each, move.target(), move)),
                "`" + move + "`: ",
                () -> ClaimEdits.problemsClaiming(draft, move.target(), move.key(), written));
    }

    private void edit(Optional<MapDraft> edited, String told, Supplier<List<Problem>> wrong) {
        edited.ifPresentOrElse(done -> draft = done, () -> problems.add(told + why(wrong.get())));
    }

    private static String why(List<Problem> wrong) {
        return wrong.isEmpty() ? CANNOT_EDIT : "the map would have an error then, at " + wrong.get(0);
    }

    private static boolean hasSame(Module module, Move move) {
        return module.claims().stream().anyMatch(claim -> move.patterns().contains(claim.pattern()));
    }

    private static boolean hasAll(MapDraft draft, ModuleName target, Move move) {
        return move.patterns().stream()
                .allMatch(pattern -> draft.map().module(target).orElseThrow().claims().stream()
                        .anyMatch(claim -> claim.pattern().equals(pattern)));
    }

    /** A text that begins with {@code *} would be an alias in YAML. */
    private static String written(Move move, MapDraft draft) {
        String text = Claimable.written(move.pattern(), draft.map());
        return text.startsWith("*") ? '"' + text + '"' : text;
    }
}
