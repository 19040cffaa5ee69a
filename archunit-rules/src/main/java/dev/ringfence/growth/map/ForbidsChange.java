package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import java.util.List;

/** Finds what a module forbids no more. */
final class ForbidsChange {

    private ForbidsChange() {}

    static void of(TwoMaps.Pair pair, MapChanges changes) {
        List<NamePattern> then = patterns(pair.before());
        List<NamePattern> now = patterns(pair.today());
        then.stream()
                .filter(pattern -> !PatternCover.anyCovers(now, pattern))
                .forEach(pattern -> changes.loosened(
                        Kind.FORBIDS,
                        pair.today().name() + " forbids " + pattern.text() + " no more",
                        pair.today().place()));
        now.stream().filter(pattern -> !PatternCover.anyCovers(then, pattern)).forEach(pattern -> changes.closed());
    }

    private static List<NamePattern> patterns(Module module) {
        return module.forbids().stream()
                .map(Forbid::patterns)
                .flatMap(List::stream)
                .toList();
    }
}
