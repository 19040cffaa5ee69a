package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionsOfDataTest {

    private static final String MODULES = """
              orders: {packages: [.orders], tables: [orders, order_line]}
              billing: {packages: [.billing], tables: [invoice]}
            exceptions:
            """;

    private static final List<Edge> EDGES = List.of(
            Edge.of("com.acme.billing.B", "reads:orders"),
            Edge.of("com.acme.billing.B", "writes:orders"),
            Edge.of("com.acme.billing.B", "reads:order_line"),
            Edge.of("com.acme.billing.B", "relates:com.acme.orders.Order"),
            Edge.of("com.acme.billing.B", "com.acme.orders.Order"),
            Edge.of("table:invoice", "references:orders"),
            Edge.of("table:invoice", "reads:orders"));

    @Test
    void a_table_stands_for_every_use_of_it() {
        assertThat(excused("{from: billing, to: table:orders, because: x}"))
                .containsExactly(
                        "com.acme.billing.B -> reads:orders",
                        "com.acme.billing.B -> writes:orders",
                        "table:invoice -> references:orders",
                        "table:invoice -> reads:orders");
        assertThat(excused("{from: .billing.B, to: 'table:order*', because: x}"))
                .containsExactly(
                        "com.acme.billing.B -> reads:orders",
                        "com.acme.billing.B -> writes:orders",
                        "com.acme.billing.B -> reads:order_line");
    }

    @Test
    void one_way_of_use_stands_for_itself_with_a_schema_or_without() {
        assertThat(excused("{from: .billing.B, to: 'reads:shop.ORDERS', because: x}"))
                .containsExactly("com.acme.billing.B -> reads:orders");
        assertThat(excused("{from: '*', to: 'references:*', because: x}"))
                .containsExactly("table:invoice -> references:orders");
    }

    @Test
    void a_table_may_be_where_the_edge_begins() {
        assertThat(excused("{from: 'table:inv*', to: references:orders, because: x}"))
                .containsExactly("table:invoice -> references:orders");
    }

    @Test
    void an_association_is_named_by_the_entity() {
        assertThat(excused("{from: billing, to: relates:.orders, because: x}"))
                .containsExactly("com.acme.billing.B -> relates:com.acme.orders.Order");
    }

    @Test
    void modules_types_and_everything_stand_for_edges_to_types_alone() {
        for (String to : List.of("orders", ".orders.Order", "'*'")) {
            assertThat(excused("{from: billing, to: " + to + ", because: x}"))
                    .containsExactly("com.acme.billing.B -> com.acme.orders.Order");
        }
    }

    @Test
    void a_table_of_nobody_is_excused_by_its_name() {
        Exceptions exceptions = exceptions("{from: 'table:tmp_*', rule: unowned-table, because: x}");
        assertThat(exceptions.excusing(new TypeName("table:tmp_1"), Rule.UNOWNED_TABLE))
                .isPresent();
        assertThat(exceptions.excusing(new TypeName("table:customer"), Rule.UNOWNED_TABLE))
                .isEmpty();
        assertThat(exceptions.excusing(new TypeName("table:tmp_1"), Rule.UNMAPPED_CLASS))
                .isEmpty();
    }

    private static Exceptions exceptions(String entry) {
        return new Exceptions(new Judge(Maps.withModules(MODULES + "  - " + entry + "\n")), LocalDate.of(2026, 1, 1));
    }

    private static List<String> excused(String entry) {
        Exceptions exceptions = exceptions(entry);
        List<String> excused = new ArrayList<>();
        for (Edge edge : EDGES) {
            exceptions.excusing(edge).ifPresent(unused -> excused.add(edge.toString()));
        }
        return excused;
    }
}
