package dev.ringfence.map.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class PartGlobTest {

    private static final List<String> PATHS = List.of(
            "a.module-map.yaml",
            "orders/orders.module-map.yaml",
            "orders/src/main/orders.module-map.yaml",
            "orders/module-map.yaml",
            "orders/.module-map.yaml",
            "orders/target/orders.module-map.yaml",
            ".github/orders.module-map.yaml",
            "web/node_modules/x/x.module-map.yaml");

    @Test
    void a_star_stays_in_one_name_and_two_cross_folders() {
        assertThat(named("*.module-map.yaml")).containsExactly("a.module-map.yaml");
        assertThat(named("*/*.module-map.yaml")).containsExactly("orders/orders.module-map.yaml");
        assertThat(named("or*s/**/o*r*.module-map.yaml"))
                .containsExactly("orders/orders.module-map.yaml", "orders/src/main/orders.module-map.yaml");
        assertThat(named("**/*.module-map.yaml"))
                .containsExactly(
                        "a.module-map.yaml", "orders/orders.module-map.yaml", "orders/src/main/orders.module-map.yaml");
        assertThat(named("orders/**/**/src/**/orders.module-map.yaml"))
                .containsExactly("orders/src/main/orders.module-map.yaml");
        assertThat(named("ord*ders/orders.module-map.yaml")).isEmpty();
    }

    @Test
    void what_builds_make_and_what_is_hidden_is_never_named() {
        assertThat(named("orders/target/orders.module-map.yaml")).isEmpty();
        assertThat(named(".github/*.module-map.yaml")).isEmpty();
        assertThat(named("web/**/x.module-map.yaml")).isEmpty();
    }

    @Test
    void a_walk_goes_only_where_the_glob_may_lead() {
        assertThat(leads("orders/*/x.module-map.yaml")).containsExactly("orders", "orders/src");
        assertThat(leads("x.module-map.yaml")).isEmpty();
        assertThat(leads("*/x.module-map.yaml")).containsExactly("orders", "web");
        assertThat(leads("orders/**/x.module-map.yaml")).containsExactly("orders", "orders/src", "orders/src/main");
    }

    @Test
    void a_hostile_glob_costs_no_time() {
        String name = "a".repeat(200);
        String path = (name + "/").repeat(100) + name + "b.module-map.yaml";
        String stars = "**/".repeat(60) + "*a".repeat(100) + "c.module-map.yaml";
        Assertions.assertTimeout(
                Duration.ofSeconds(1),
                () -> assertThat(PartGlob.of(stars).names(path)).isFalse());
    }

    private static List<String> named(String glob) {
        assertThat(PartGlob.isValid(glob)).isTrue();
        return PATHS.stream().filter(PartGlob.of(glob)::names).toList();
    }

    private static List<String> leads(String glob) {
        return Stream.of("orders", "orders/src", "orders/src/main", "orders/target", "web", ".github")
                .filter(PartGlob.of(glob)::leadsInto)
                .toList();
    }
}
