package dev.ringfence.extract.move;

import dev.ringfence.advice.Claimable;
import dev.ringfence.map.Module;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.edit.MapDraft;
import java.util.List;
import java.util.Optional;

/**
 * Edits a map so that modules claim what moves to them. Where another module has the very same claim, that one is taken
 * away first: a map may not have it twice.
 */
final class ClaimedMap {

    static final String CANNOT_EDIT = "the map cannot be edited here, or would have errors then; write the claim into a"
            + " copy of it, and ask `mvn ringfence:explain -Dringfence.against=` with that copy";

    private ClaimedMap() {}

    static Optional<MapDraft> of(List<Move> moves, Scene scene) {
        Optional<MapDraft> draft = Optional.of(scene.draft());
        for (Move move : moves) {
            draft = draft.flatMap(each -> claiming(each, move));
        }
        return draft;
    }

    private static Optional<MapDraft> claiming(MapDraft draft, Move move) {
        Optional<MapDraft> free = Optional.of(draft);
        for (Module module : draft.map().modules().values()) {
            if (hasSame(module, move)) {
                free = free.flatMap(each -> each.withoutClaiming(module.name(), move.patterns()));
            }
        }
        return free.flatMap(each -> each.claiming(move.target(), move.key(), List.of(written(move, each))))
                .filter(each -> hasAll(each, move.target(), move));
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
