package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.DataPattern;
import dev.ringfence.map.ExceptionEntry;
import dev.ringfence.map.ExceptionEntry.Side;
import dev.ringfence.map.ModuleName;
import dev.ringfence.map.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds exceptions that are new, last longer or excuse more. One with another {@code from} or {@code to} is another
 * exception.
 */
final class ExceptionChange {

    private final TwoMaps maps;
    private final Map<String, List<ExceptionEntry>> left = new HashMap<>();
    private final Map<ExceptionEntry, ExceptionEntry> before = new HashMap<>();
    private final MapChanges changes;

    private ExceptionChange(TwoMaps maps, MapChanges changes) {
        this.maps = maps;
        this.changes = changes;
        maps.before()
                .exceptions()
                .forEach(entry -> left.computeIfAbsent(text(entry, maps::nameToday), unused -> new ArrayList<>())
                        .add(entry));
    }

    static void of(TwoMaps maps, MapChanges changes) {
        ExceptionChange change = new ExceptionChange(maps, changes);
        change.pair((now, then) -> !isWider(now, then) && !isWider(then, now));
        change.pair((now, then) -> !isWider(now, then));
        change.pair((now, then) -> true);
        maps.today().exceptions().stream()
                .filter(entry -> maps.before().judgesTables() || !isOfTables(entry))
                .filter(entry -> maps.before().judgesLeaks() || !isOfExposures(entry))
                .filter(entry -> !maps.before().seams().isEmpty() || !isOfFlags(entry))
                .forEach(change::add);
        change.left.values().forEach(all -> all.forEach(gone -> changes.closed()));
    }

    /** What the map of the base did not judge, it excused. */
    private static boolean isOfTables(ExceptionEntry entry) {
        return entry.rule().filter(Rule.UNOWNED_TABLE::equals).isPresent()
                || data(entry).anyMatch(side -> !isExposure(side) && !isFlag(side));
    }

    private static boolean isOfExposures(ExceptionEntry entry) {
        return data(entry).anyMatch(ExceptionChange::isExposure);
    }

    private static boolean isOfFlags(ExceptionEntry entry) {
        return entry.rule().filter(Rule.EXPIRED_SEAM::equals).isPresent()
                || data(entry).anyMatch(ExceptionChange::isFlag);
    }

    private static boolean isExposure(Side.OfData side) {
        return side.pattern() instanceof DataPattern.OfExposures;
    }

    private static boolean isFlag(Side.OfData side) {
        return side.pattern() instanceof DataPattern.OfFlags;
    }

    private static Stream<Side.OfData> data(ExceptionEntry entry) {
        return Stream.concat(Stream.of(entry.from()), entry.to().stream())
                .filter(Side.OfData.class::isInstance)
                .map(Side.OfData.class::cast);
    }

    /** Of several that excuse the same, each belongs to one that excused as much, where there is one. */
    private void pair(BiPredicate<ExceptionEntry, ExceptionEntry> fits) {
        for (ExceptionEntry entry : maps.today().exceptions()) {
            if (!before.containsKey(entry)) {
                List<ExceptionEntry> others = left.getOrDefault(text(entry), List.of());
                others.stream()
                        .filter(other -> fits.test(entry, other))
                        .findFirst()
                        .ifPresent(other -> {
                            others.remove(other);
                            before.put(entry, other);
                        });
            }
        }
    }

    private void add(ExceptionEntry entry) {
        Optional<ExceptionEntry> then = Optional.ofNullable(before.get(entry));
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
