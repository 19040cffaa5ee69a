package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Forbid;
import dev.ringfence.map.Module;
import dev.ringfence.map.NamePattern;
import java.util.List;

/**
 * Finds what a module forbids no more. A module that lies elsewhere than it did has lost what those forbid that held
 * it.
 */
final class ForbidsChange {

    private ForbidsChange() {}

    static void of(TwoMaps maps, TwoMaps.Pair pair, MapChanges changes) {
        List<NamePattern> then = patterns(List.of(pair.before()));
        List<NamePattern> now = patterns(List.of(pair.today()));
        boolean isElsewhere = maps.liesElsewhere(pair);
        List<NamePattern> thenInAll = isElsewhere ? patterns(maps.before().pathTo(pair.before())) : then;
        List<NamePattern> nowInAll = isElsewhere ? patterns(maps.today().pathTo(pair.today())) : now;
        thenInAll.stream()
                .filter(pattern -> !PatternCover.anyCovers(nowInAll, pattern))
                .forEach(pattern -> changes.loosened(
                        Kind.FORBIDS,
                        pair.today().name() + " forbids " + pattern.text() + " no more",
                        pair.today().place()));
        now.stream().filter(pattern -> !PatternCover.anyCovers(then, pattern)).forEach(pattern -> changes.closed());
    }

    private static List<NamePattern> patterns(List<Module> modules) {
        return modules.stream()
                .flatMap(module -> module.forbids().stream())
                .map(Forbid::patterns)
                .flatMap(List::stream)
                .toList();
    }
}
