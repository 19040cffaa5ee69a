package dev.ringfence.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.infer.cut.UnitGraph;
import java.util.List;
import org.junit.jupiter.api.Test;

class WidestWayTest {

    @Test
    void a_longer_way_of_heavier_uses_is_wider_than_a_short_light_one() {
        UnitGraph graph = new UnitGraph();
        graph.add("a", "b", 1);
        graph.add("a", "c", 5);
        graph.add("c", "b", 4);

        WidestWay ways = WidestWay.from("a", graph::usedBy);

        assertThat(ways.to("b")).isEqualTo(List.of("a", "c", "b"));
        assertThat(ways.widthTo("b")).isEqualTo(4);
        assertThat(ways.widthTo("elsewhere")).isZero();
    }
}
