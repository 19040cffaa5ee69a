package dev.ringfence.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judgement;
import dev.ringfence.map.Place;
import dev.ringfence.map.Rule;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SortedArrayTest {

    private static final SortedSet<Integer> TREE = new TreeSet<>(List.of(1, 3, 5, 7));

    @Test
    void it_answers_as_a_tree_of_the_same_values_does() {
        SortedSet<Integer> tight = SortedArray.of(TREE);

        assertThat(tight).isEqualTo(TREE).hasSameHashCodeAs(TREE).containsExactly(1, 3, 5, 7);
        assertThat(TREE).isEqualTo(tight);
        assertThat(List.of(tight.first(), tight.last())).containsExactly(1, 7);
        for (int from = 0; from <= 8; from++) {
            assertThat(tight.headSet(from)).as("before " + from).isEqualTo(TREE.headSet(from));
            assertThat(tight.tailSet(from)).as("from " + from).isEqualTo(TREE.tailSet(from));
            assertThat(tight.subSet(from, 8)).as("between").isEqualTo(TREE.subSet(from, 8));
        }
        assertThatThrownBy(tight.headSet(0)::first).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void it_holds_the_values_as_they_were() {
        SortedSet<Integer> growing = new TreeSet<>(List.of(2));
        SortedSet<Integer> tight = SortedArray.of(growing);
        growing.add(1);

        assertThat(tight).containsExactly(2);
    }

    @Test
    void violations_share_what_they_hold_alike() {
        Violation one = settled("com.acme.A").with(settled("com.acme.A"));
        Violation other = Violation.inSource(one.identity(), one.broken(), new TreeSet<>())
                .with(Violation.inBytecode(one.identity(), one.broken(), new TreeSet<>(Set.of(new ToldLine(4, 0)))));

        assertThat(one.seenBy()).isSameAs(settled("com.acme.B").seenBy()).isEmpty();
        assertThat(one.lines()).isSameAs(other.sightings()).isEmpty();
        assertThat(other.seenBy()).containsExactly(Engine.BYTECODE, Engine.SOURCE);
        assertThat(other.lines()).containsExactly(new ToldLine(4, 0));
    }

    private static Violation settled(String from) {
        return Violation.settled(
                Identity.of(Edge.of(from, "com.acme.To")),
                new Judgement.Broken(Rule.UNDECLARED_DEPENDENCY, Optional.empty(), new Place("map", 1)),
                new TreeSet<>());
    }
}
