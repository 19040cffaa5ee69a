package dev.ringfence.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableNameTest {

    @Test
    void a_name_is_in_lower_case_with_its_schema_or_without() {
        assertThat(TableName.of("Invoice")).isEqualTo(new TableName(Optional.empty(), "invoice"));
        assertThat(TableName.of("Billing.INVOICE")).isEqualTo(new TableName(Optional.of("billing"), "invoice"));
        assertThat(TableName.of("BILLING.INVOICE").text()).isEqualTo("billing.invoice");
    }

    @Test
    void of_a_name_with_a_catalog_the_last_two_parts_count() {
        assertThat(TableName.of("shop.billing.invoice")).isEqualTo(TableName.of("billing.invoice"));
    }

    @Test
    void a_name_without_its_schema_is_the_plain_name() {
        assertThat(TableName.of("billing.invoice").withoutSchema()).isEqualTo(TableName.of("invoice"));
        assertThat(TableName.of("invoice").withoutSchema()).isEqualTo(TableName.of("invoice"));
    }

    @Test
    void names_are_sorted_by_the_table_and_then_by_the_schema() {
        assertThat(Stream.of("b.a", "orders", "a.z", "a", "a.a")
                        .map(TableName::of)
                        .sorted())
                .extracting(TableName::text)
                .containsExactly("a", "a.a", "b.a", "orders", "a.z");
    }
}
