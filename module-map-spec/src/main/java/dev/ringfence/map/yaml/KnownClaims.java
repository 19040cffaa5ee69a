package dev.ringfence.map.yaml;

import dev.ringfence.map.ModuleName;
import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers the claims so far, so that the same claim twice is an error at once: every type in it would tie. A module
 * and one that it holds may claim the same, since the inner one wins.
 */
final class KnownClaims {

    private record Key(boolean isPackage, String text) {}

    private record Known(ModuleName module, PatternText claim) {

        boolean tiesWith(ModuleName other) {
            return module.equals(other) || !module.isWithin(other) && !other.isWithin(module);
        }
    }

    private final Problems problems;
    private final Map<Key, List<Known>> known = new HashMap<>();

    KnownClaims(Problems problems) {
        this.problems = problems;
    }

    void add(PatternText claim, List<NamePattern> writtenOut, ModuleName module) {
        for (NamePattern pattern : writtenOut) {
            List<Known> same = known.computeIfAbsent(
                    new Key(pattern instanceof PackagePattern, pattern.text()), unused -> new ArrayList<>());
            Optional<Known> earlier =
                    same.stream().filter(each -> each.tiesWith(module)).findFirst();
            if (earlier.isPresent()) {
                refuse(claim, earlier.get().claim());
                return;
            }
            same.add(new Known(module, claim));
        }
    }

    private void refuse(PatternText claim, PatternText earlier) {
        problems.error(
                claim.place(),
                Shown.text(claim.written()) + " is claimed in " + Shown.line(earlier.place(), claim.place())
                        + " already",
                "Keep one of the two; each type there would tie.");
    }
}
