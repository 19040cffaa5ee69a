package dev.ringfence.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormsTest {

    private static final List<String> SCHEMA = List.of(
            "table customer",
            "table invoice",
            "table order_line",
            "table orders",
            "key fk_invoice_order invoice(order_id) -> orders",
            "key fk_item_order order_line(of_order) -> orders",
            "key fk_orders_customer orders(customer_id) -> customer",
            "key fk_orders_parent orders(parent_id) -> orders",
            "view open_orders [order_line, orders]",
            "rename order_item order_line");

    /** The statements of each form are the same, so are what they leave; only the lines are their own. */
    @ParameterizedTest
    @CsvSource({
        "changelog.xml, db/changelog/a.xml, 29, 49",
        "changelog.yaml, db/changelog/a.yml, 46, 84",
        "changelog.json, db/changelog/a.json, 128, 210",
        "formatted.sql, db/changelog/a.sql, 16, 27",
        "plain.sql, db/migration/V1__a.sql, 8, 17",
        "plain.sql, db/scripts/a.sql, 8, 17"
    })
    void the_same_changes_in_any_form_lead_to_the_same_schema(String form, String path, int item, int invoice)
            throws IOException {
        Schema schema = Given.file(path, text(form)).read();

        assertThat(Given.bare(schema)).isEqualTo(SCHEMA);
        assertThat(Given.told(schema))
                .contains(
                        "key fk_item_order order_line(of_order) -> orders " + path + ":" + item,
                        "key fk_invoice_order invoice(order_id) -> orders " + path + ":" + invoice);
        assertThat(schema.counts().statements()).isEqualTo(18);
        assertThat(schema.counts().histories()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"changelog.xml, a.xml", "changelog.yaml, a.yaml", "changelog.json, a.json", "formatted.sql, a.sql"})
    void neither_line_ends_nor_a_byte_order_mark_change_anything(String form, String path) throws IOException {
        String text = text(form);

        assertThat(Given.file(path, "\uFEFF" + text.replace("\n", "\r\n")).told())
                .isEqualTo(Given.file(path, text).told());
    }

    static String text(String form) throws IOException {
        try (InputStream in = Objects.requireNonNull(FormsTest.class.getResourceAsStream("forms/" + form), form)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
