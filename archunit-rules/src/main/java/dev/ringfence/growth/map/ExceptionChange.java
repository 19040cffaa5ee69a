package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Finds exceptions that are new, last longer or excuse more. One with another {@code from} or {@code to} is another
 * exception.
 */
final class ExceptionChange {

    private final TwoMaps maps;
    private final List<ExceptionEntry> left;
    private final MapChanges changes;

    private ExceptionChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.left = new ArrayList<>(maps.before().exceptions());
        this.changes = changes;
    }

    static void of(TwoMaps maps, MapChanges changes) {
        ExceptionChange change = new ExceptionChange(maps, changes);
        maps.today().exceptions().forEach(change::add);
        change.left.forEach(gone -> changes.closed());
    }

    private void add(ExceptionEntry entry) {
        Optional<ExceptionEntry> then = left.stream()
                .filter(other -> text(other, maps::nameToday).equals(text(entry)))
                .findFirst();
        then.ifPresent(left::remove);
        boolean isWider = then.isEmpty() || isWider(entry, then.get());
        if (isWider) {
            changes.loosened(
                    Kind.EXCEPTION,
                    text(entry) + then.map(old -> ", widened").orElse(""),
                    entry.place(),
                    entry.because());
        } else if (isWider(then.get(), entry)) {
            changes.closed();
        }
    }

    private static boolean isWider(ExceptionEntry now, ExceptionEntry then) {
        LocalDate until = now.until().orElse(LocalDate.MAX);
        int edges = now.edges().orElse(Integer.MAX_VALUE);
        return until.isAfter(then.until().orElse(LocalDate.MAX))
                || edges > then.edges().orElse(Integer.MAX_VALUE);
    }

    static String text(ExceptionEntry entry) {
        return text(entry, name -> name);
    }

    static String text(ExceptionEntry entry, UnaryOperator<ModuleName> names) {
        String what = entry.to()
                .map(side -> " -> " + text(side, names))
                .or(() -> entry.rule().map(Rule::id).map(id -> ", " + id))
                .orElse("");
        return text(entry.from(), names) + what;
    }

    private static String text(Side side, UnaryOperator<ModuleName> names) {
        return side instanceof Side.OfModule of ? names.apply(of.module()).value() : side.toString();
    }
}
