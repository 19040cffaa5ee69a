package dev.ringfence.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlNameTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', textBlock = """
            ORDERS                     | orders
            Billing.Invoice            | billing.invoice
            [dbo].[Order Item]         | dbo.order item
            "S"."T"                    | s.t
            `shop`.`orders`            | shop.orders
            server.catalog.schema.t    | schema.t
            catalog..t                 | t
            order item                 | order item
            ÄPFEL                      | äpfel
            IDENTITY                   | identity
            """, delimiter = '|')
    void a_name_is_read_without_case_and_quotes(String text, String expected) {
        assertThat(SqlName.of(text)).hasToString(expected);
    }

    @Test
    void a_blank_schema_is_none() {
        assertThat(new SqlName(Optional.of(" "), "T")).isEqualTo(new SqlName(Optional.empty(), "t"));
    }
}
