package dev.ringfence.moves;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ringfence.map.TypeName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikeNamesTest {

    @ParameterizedTest
    @CsvSource({
        "shop.billing.Invoice, shop.invoicing.Invoice",
        "shop.billing.Invoice, shop.billing.Invoices",
        "shop.billing.OrderLineMapper, shop.billing.OrderItemMapper",
        "shop.billing.OrderMapper, shop.billing.OrderLineMapper",
        "shop.billing.Adress, shop.billing.Address",
    })
    void a_name_may_be_what_became_of_another(String gone, String now) {
        assertThat(like(gone, now)).isTrue();
        assertThat(like(now, gone)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "shop.billing.Invoice, shop.billing.Invoice",
        "shop.billing.Invoice, shop.billing.Bill",
        "shop.billing.Invoice, shop.invoicing.Invoices",
        "shop.billing.OrderService, shop.billing.CustomerService",
        "shop.billing.Order, shop.billing.OrderService",
        "shop.billing.Bill, shop.billing.Bull",
        "shop.billing.package-info, shop.invoicing.package-info",
        "shop.billing.*, shop.invoicing.*",
    })
    void another_may_not(String gone, String now) {
        assertThat(like(gone, now)).isFalse();
        assertThat(like(now, gone)).isFalse();
    }

    private static boolean like(String one, String other) {
        return LikeNames.are(new TypeName(one), new TypeName(other));
    }
}
