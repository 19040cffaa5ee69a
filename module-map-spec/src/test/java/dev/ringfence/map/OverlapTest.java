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

    @Test
    void an_example_is_named_by_both_and_there_is_one_where_they_overlap() {
        List<NamePattern> patterns = SmallWorld.patterns();
        List<String> wrong = new ArrayList<>();
        for (NamePattern left : patterns) {
            for (NamePattern right : patterns) {
                List<TypeName> examples = left.examplesWith(right);
                boolean areNamed = examples.stream().allMatch(type -> left.matches(type) && right.matches(type));
                if (!areNamed || examples.isEmpty() == left.overlaps(right)) {
                    wrong.add(left + " and " + right + ": " + examples);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void an_example_is_no_more_special_than_the_patterns() {
        assertThat(examples(PackagePattern.of("com.acme"), PackagePattern.of("com.acme.orders")))
                .containsExactly("com.acme.orders.Any", "com.acme.orders.any.Any");
        assertThat(examples(PackagePattern.of("com.*.orders"), TypePattern.of("com..Order*Id")))
                .containsExactly("com.any.orders.OrderXId", "com.any.orders.any.OrderXId");
        assertThat(examples(TypePattern.of("a.B"), PackagePattern.of("a.b"))).isEmpty();
    }

    private static List<String> examples(NamePattern left, NamePattern right) {
        return left.examplesWith(right).stream().map(TypeName::qualified).toList();
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
