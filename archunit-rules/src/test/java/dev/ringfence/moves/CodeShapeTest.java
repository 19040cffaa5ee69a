package dev.ringfence.moves;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CodeShapeTest {

    private static final String HEADER = """
            /*
             * Copyright the Acme company and its authors. All rights reserved, and so on, for many lines that
             * stand at the top of each and every source, so that sources look alike which are not.
             */
            package shop.billing;

            import java.util.ArrayList;
            import java.util.List;
            import shop.orders.Order;

            """;
    private static final String TOTALS = """
            private final List<Order> orders = new ArrayList<>();
            int total(int vat) { int sum = 0; for (Order each : orders) { sum += each.cents() * (100 + vat) / 100; } return sum; }
            boolean isPaidBy(int cents) { return total(19) <= cents && !orders.isEmpty(); }
            """;
    private static final String TEXT = """
            private final StringBuilder text = new StringBuilder("Invoice");
            String render(String title) { text.append(title).append('\\n'); while (text.length() < 80) { text.insert(0, '='); } return text.toString(); }
            void clear() { text.setLength(0); System.out.println("cleared " + text.capacity()); }
            """;

    @Test
    void a_type_under_another_name_is_the_same() {
        assertThat(likeness(type("Invoice", TOTALS), "Invoice", type("Bill", TOTALS), "Bill"))
                .isEqualTo(1);
    }

    @Test
    void layout_comments_package_and_imports_are_left_out() {
        String reformatted = "package shop.invoicing; // moved\nimport shop.orders.*;\n\nclass Invoice\n{\n"
                + TOTALS.replace("{ ", "{\n\t\t/* why */ ").replace("; ", ";\n\t\t") + "}\n";

        assertThat(likeness(type("Invoice", TOTALS), "Invoice", reformatted, "Invoice"))
                .isEqualTo(1);
    }

    @Test
    void an_edit_leaves_a_type_like_it_was() {
        String edited = type("Bill", TOTALS.replace("total(19) <= cents", "cents >= total(16)"));

        assertThat(likeness(type("Invoice", TOTALS), "Invoice", edited, "Bill")).isBetween(0.7, 0.95);
    }

    @Test
    void the_same_header_and_imports_do_not_make_two_types_alike() {
        assertThat(likeness(type("Invoice", TOTALS), "Invoice", type("Report", TEXT), "Report"))
                .isZero();
    }

    @Test
    void the_parts_of_a_type_are_less_like_it_than_itself() {
        String whole = type("Invoice", TOTALS + TEXT);

        assertThat(likeness(whole, "Invoice", type("Totals", TOTALS), "Totals")).isBetween(0.4, 0.6);
        assertThat(likeness(whole, "Invoice", type("Text", TEXT), "Text")).isBetween(0.4, 0.6);
        assertThat(likeness(type("Text", TEXT), "Text", whole, "Invoice")).isBetween(0.4, 0.6);
    }

    @Test
    void a_small_type_is_no_part_of_a_larger_one_with_the_same_field() {
        String small = type("Ref", "private final Order order;");

        assertThat(likeness(small, "Ref", type("Report", "private final Order order;\n" + TEXT), "Report"))
                .isZero();
    }

    @Test
    void a_text_block_counts_by_what_it_holds() {
        String block = "String sql = \"\"\"\n%s\n\"\"\";";
        String was = "select a.id, a.name, a.street, a.city from address a where a.id = ?";

        assertThat(likeness(
                        type("Sql", block.formatted(was)), "Sql", type("Q", block.formatted(was + " order by 1")), "Q"))
                .isBetween(0.8, 0.95);
    }

    @Test
    void an_empty_source_is_like_nothing() {
        assertThat(likeness("", "A", "", "B")).isZero();
    }

    @Test
    void texts_that_do_not_end_are_read_to_their_end() {
        String open = "class A { String s = \"not closed\n; /* nor this";

        assertThat(likeness(open, "A", open, "A")).isCloseTo(1, Offset.offset(0.0));
    }

    private static String type(String name, String body) {
        return HEADER + "class " + name + " {\n" + body + "}\n";
    }

    private static double likeness(String was, String gone, String is, String now) {
        return CodeShape.of(was, gone).likeness(CodeShape.of(is, now));
    }
}
