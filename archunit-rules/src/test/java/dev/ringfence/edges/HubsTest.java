package dev.ringfence.edges;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.Edge;
import dev.ringfence.map.Judge;
import dev.ringfence.map.TypeName;
import dev.ringfence.map.yaml.ModuleMapReader;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HubsTest {

    private static final String MAP = """
            version: 1
            root: shop
            modules:
              common: {packages: [.common]}
              catalog: {packages: [.catalog], requires: [common]}
              orders: {packages: [.orders], requires: [common, catalog]}
              store: {packages: [.store, .model.entity], requires: [common, orders]}
              app: {types: [.*], requires: ["*"]}
            """;

    private static final Collection<TypeName> TYPES = Stream.of(
                    "shop.common.Text",
                    "shop.catalog.Product",
                    "shop.orders.Order",
                    "shop.store.Page",
                    "shop.store.Form",
                    "shop.model.entity.Entity",
                    "shop.Main")
            .map(TypeName::new)
            .toList();

    private static List<Hubs.Move> moves(Edge... edges) {
        Judge judge = new Judge(ModuleMapReader.read(MAP.getBytes(StandardCharsets.UTF_8), "map.yaml")
                .orThrow());
        return Hubs.of(judge, TYPES, List.of(edges));
    }

    @Test
    void base_types_that_all_use_belong_where_all_may_use_them() {
        assertThat(moves(
                        Edge.of("shop.catalog.Product", "shop.model.entity.Entity"),
                        Edge.of("shop.orders.Order", "shop.model.entity.Entity"),
                        Edge.of("shop.store.Page", "shop.model.entity.Entity")))
                .containsExactly(new Hubs.Move("shop.model.entity", "store", "common", 2));
    }

    @Test
    void a_move_that_makes_as_much_debt_as_it_takes_away_is_not_offered() {
        assertThat(moves(
                        Edge.of("shop.catalog.Product", "shop.model.entity.Entity"),
                        Edge.of("shop.model.entity.Entity", "shop.store.Page"),
                        Edge.of("shop.model.entity.Entity", "shop.store.Form")))
                .isEmpty();
    }

    @Test
    void a_claim_with_most_of_its_module_stays_and_a_module_that_may_use_all_takes_none() {
        assertThat(moves(Edge.of("shop.catalog.Product", "shop.store.Page"), Edge.of("shop.store.Page", "shop.Main")))
                .isEmpty();
    }

    @Test
    void a_claim_with_a_name_of_its_module_stays_whatever_it_owes() {
        String map = MAP.replace(".orders]", ".orders, .model.order]")
                .replace("store: {packages: [.store, .model.entity]", "big-store: {packages: [.store, .model.stores]");
        Judge judge = new Judge(ModuleMapReader.read(map.getBytes(StandardCharsets.UTF_8), "map.yaml")
                .orThrow());
        List<TypeName> types = Stream.of(
                        "shop.common.Text",
                        "shop.catalog.Product",
                        "shop.orders.Order",
                        "shop.model.order.OrderLine",
                        "shop.store.Page",
                        "shop.model.stores.Shelf")
                .map(TypeName::new)
                .toList();

        assertThat(Hubs.of(
                        judge,
                        types,
                        List.of(
                                Edge.of("shop.catalog.Product", "shop.model.order.OrderLine"),
                                Edge.of("shop.catalog.Product", "shop.model.stores.Shelf"))))
                .isEmpty();
    }
}
