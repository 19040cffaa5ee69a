package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CyclesTest {

    @Test
    void modules_that_require_each_other_are_a_cycle() {
        assertThat(cycles("""
                  orders: {packages: [.orders], requires: [billing]}
                  billing: {packages: [.billing], requires: [orders]}
                  app: {packages: [.app], requires: [orders, billing]}
                """)).containsExactly("[billing, orders] by billing -> orders -> billing");
    }

    @Test
    void the_way_around_is_the_shortest_and_the_group_is_whole() {
        assertThat(cycles("""
                  a: {packages: [.a], requires: [b, d]}
                  b: {packages: [.b], requires: [c]}
                  c: {packages: [.c], requires: [a]}
                  d: {packages: [.d], requires: [a]}
                """)).containsExactly("[a, b, c, d] by a -> d -> a");
    }

    @Test
    void each_group_is_one_cycle_by_the_first_name_in_it() {
        assertThat(cycles("""
                  d: {packages: [.d], requires: [c]}
                  c: {packages: [.c], requires: [d]}
                  b: {packages: [.b], requires: [a, c]}
                  a: {packages: [.a], requires: [b]}
                """)).containsExactly("[a, b] by a -> b -> a", "[c, d] by c -> d -> c");
    }

    @Test
    void a_star_declares_nothing() {
        assertThat(cycles("""
                  app: {packages: [.app], requires: ["*", {module: orders, internals: true}]}
                  orders: {packages: [.orders], requires: ["*"]}
                """)).isEmpty();
    }

    private static List<String> cycles(String modules) {
        return Cycles.of(Maps.withModules(modules)).stream()
                .map(cycle -> cycle.modules() + " by " + Cycles.arrows(cycle))
                .toList();
    }
}
