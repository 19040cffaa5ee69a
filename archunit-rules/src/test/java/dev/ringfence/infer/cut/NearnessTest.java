package dev.ringfence.infer.cut;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.Sketch;
import dev.ringfence.map.TypeName;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What was one unit is near, and what was a unit of its own is not bound. */
class NearnessTest {

    private final Unit base = new Unit("internal");
    private final Unit top = new Unit("internal-top");
    private final Unit other = new Unit("internal-web");
    private final Nearness nearness =
            new Nearness(new Partition(Set.of()), Sketch.of("internal.Late").code());

    @Test
    void a_type_goes_to_the_other_half_of_a_split_where_it_owes_nothing() {
        top.splitOff(base);

        assertThat(nearness.allows(late(top), top, 1, 1)).isTrue();
        assertThat(nearness.allows(late(top), top, 2, 1)).isFalse();
    }

    @Test
    void what_is_merely_called_alike_is_no_half() {
        assertThat(nearness.allows(late(other), other, 1, 1)).isFalse();
    }

    @Test
    void what_was_too_small_for_a_module_goes_where_it_owes_less() {
        assertThat(nearness.allows(late(other), other, 2, 2)).isFalse();

        Unit small = new Unit("late");
        small.addType(new TypeName("com.acme.internal.Late"));
        base.took(small, "which it is closest to");

        assertThat(nearness.allows(late(other), other, 2, 2)).isTrue();
    }

    /** A type with two lines there, and ten where it is. */
    private Part late(Unit there) {
        return new Part(
                new TreeSet<>(Set.of(new TypeName("com.acme.internal.Late"))),
                base,
                Map.of(base, 9),
                Map.of(there, 1, base, 1));
    }
}
