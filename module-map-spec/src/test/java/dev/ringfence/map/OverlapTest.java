package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverlapTest {

    @Test
    void patterns_overlap_where_there_is_a_type_that_both_name() {
        List<NamePattern> patterns = SmallWorld.patterns();
        List<BitSet> named = patterns.stream().map(OverlapTest::named).toList();
        List<String> wrong = new ArrayList<>();
        for (int left = 0; left < patterns.size(); left++) {
            for (int right = 0; right < patterns.size(); right++) {
                boolean expected = named.get(left).intersects(named.get(right));
                if (patterns.get(left).overlaps(patterns.get(right)) != expected) {
                    wrong.add(patterns.get(left) + " and " + patterns.get(right));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static BitSet named(NamePattern pattern) {
        List<TypeName> types = SmallWorld.types();
        BitSet named = new BitSet();
        for (int i = 0; i < types.size(); i++) {
            named.set(i, pattern.matches(types.get(i)));
        }
        return named;
    }

    @Test
    void hostile_patterns_are_compared_in_bounded_time() {
        NamePattern left = PackagePattern.of("a" + "..*a*b*".repeat(70) + ".x");
        NamePattern right = PackagePattern.of("a" + "..*b*a*".repeat(70) + ".y");
        NamePattern stars = TypePattern.of("*a".repeat(250));
        NamePattern others = TypePattern.of("*b".repeat(250));
        boolean[] overlap = assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> new boolean[] {left.overlaps(right), stars.overlaps(others)});
        assertThat(overlap).containsExactly(true, false);
    }
}
