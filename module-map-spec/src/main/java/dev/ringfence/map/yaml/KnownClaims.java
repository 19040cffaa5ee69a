package dev.ringfence.map.yaml;

import dev.ringfence.map.NamePattern;
import dev.ringfence.map.PackagePattern;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The claims so far, so that the same one twice is an error at once: every type in it would tie. */
final class KnownClaims {

    private record Key(boolean isPackage, String text) {}

    private final Problems problems;
    private final Map<Key, PatternText> known = new HashMap<>();

    KnownClaims(Problems problems) {
        this.problems = problems;
    }

    void add(PatternText claim, List<NamePattern> writtenOut) {
        for (NamePattern pattern : writtenOut) {
            PatternText earlier = known.putIfAbsent(new Key(pattern instanceof PackagePattern, pattern.text()), claim);
            if (earlier != null) {
                refuse(claim, earlier);
                return;
            }
        }
    }

    private void refuse(PatternText claim, PatternText earlier) {
        problems.error(
                claim.place(),
                Shown.text(claim.written()) + " is claimed in line "
                        + earlier.place().line() + " already",
                "Keep one of the two; each type there would tie.");
    }
}
