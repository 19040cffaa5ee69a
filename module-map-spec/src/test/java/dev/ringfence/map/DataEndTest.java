package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.DataEnd.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataEndTest {

    private static final TableName ORDERS = TableName.of("shop.orders");

    private static Optional<DataEnd> end(String name) {
        return DataEnd.of(new TypeName(name));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"TABLE", "READS", "WRITES", "REFERENCES"})
    void what_is_done_with_a_table_is_a_name_that_reads_back(Kind kind) {
        TypeName name = DataEnd.use(kind, ORDERS);
        assertThat(name.qualified()).isEqualTo(kind.word() + ":shop.orders");
        assertThat(DataEnd.of(name)).contains(new DataEnd(kind, "shop.orders"));
        assertThat(DataEnd.of(name).orElseThrow().table()).contains(ORDERS);
        assertThat(DataEnd.of(name).orElseThrow().entity()).isEmpty();
        assertThat(DataEnd.of(name).orElseThrow().asName()).isEqualTo(name);
    }

    @Test
    void an_association_leads_to_an_entity_and_not_to_a_table() {
        TypeName order = new TypeName("com.acme.orders.Order");
        DataEnd end = DataEnd.of(DataEnd.relation(order)).orElseThrow();
        assertThat(end).isEqualTo(new DataEnd(Kind.RELATES, "com.acme.orders.Order"));
        assertThat(end.entity()).contains(order);
        assertThat(end.table()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"com.acme.Order", "reads", "com.acme.reads.Order", "read:orders", "reads2:orders", ":orders"})
    void every_other_name_is_that_of_a_type(String name) {
        assertThat(end(name)).isEmpty();
    }

    @Test
    void an_edge_is_of_data_where_either_end_is() {
        assertThat(DataEnd.isAt(Edge.of("a.B", "reads:orders"))).isTrue();
        assertThat(DataEnd.isAt(Edge.of("table:invoice", "references:orders"))).isTrue();
        assertThat(DataEnd.isAt(Edge.of("table:invoice", "a.B"))).isTrue();
        assertThat(DataEnd.isAt(Edge.of("a.B", "a.C"))).isFalse();
    }

    @Test
    void only_reading_has_a_change_beside_it_and_only_changing_has_a_reading() {
        assertThat(end("writes:orders").flatMap(DataEnd::asRead)).contains(new TypeName("reads:orders"));
        assertThat(end("reads:orders").flatMap(DataEnd::asWrite)).contains(new TypeName("writes:orders"));
        assertThat(end("reads:orders").flatMap(DataEnd::asRead)).isEmpty();
        assertThat(end("writes:orders").flatMap(DataEnd::asWrite)).isEmpty();
        assertThat(end("references:orders").flatMap(DataEnd::asRead)).isEmpty();
        assertThat(end("table:orders").flatMap(DataEnd::asWrite)).isEmpty();
    }
}
