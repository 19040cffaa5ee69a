package dev.ringfence.growth.map;

import dev.ringfence.growth.map.GrowthEntry.Kind;
import dev.ringfence.map.Ignore;
import dev.ringfence.map.ModuleMap;
import dev.ringfence.map.NamePattern;
import java.util.List;

/** Finds code that is judged no more. */
final class IgnoreChange {

    private IgnoreChange() {}

    static void of(TwoMaps maps, MapChanges changes) {
        List<NamePattern> then = patterns(maps.before());
        List<NamePattern> now = patterns(maps.today());
        for (Ignore ignore : maps.today().ignores()) {
            ignore.patterns().stream()
                    .filter(pattern -> !PatternCover.anyCovers(then, pattern))
                    .forEach(pattern -> changes.loosened(
                            Kind.IGNORE, pattern.text() + " is ignored", ignore.place(), ignore.because()));
        }
        then.stream().filter(pattern -> !PatternCover.anyCovers(now, pattern)).forEach(pattern -> changes.closed());
    }

    private static List<NamePattern> patterns(ModuleMap map) {
        return map.ignores().stream()
                .map(Ignore::patterns)
                .flatMap(List::stream)
                .toList();
    }
}
