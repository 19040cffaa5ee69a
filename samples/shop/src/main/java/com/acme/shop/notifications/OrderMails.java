package com.acme.shop.notifications;

import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.orders.OrderBook;
import com.acme.shop.orders.api.OrderPlaced;
import java.util.Map;

/** Thanks for orders. It looks the order up to name what was bought, instead of being told. */
public final class OrderMails {

    private static final MailTemplate THANKS =
            new MailTemplate("Your order {number}", "Dear {name}, thank you for {goods}.");

    private final CustomerDirectory customers;
    private final OrderBook orders;
    private final Outbox outbox;

    public OrderMails(CustomerDirectory customers, OrderBook orders, Outbox outbox) {
        this.customers = customers;
        this.orders = orders;
        this.outbox = outbox;
    }

    void placed(OrderPlaced event) {
        String goods = String.join(", ", orders.packingLines(event.order().id()));
        Customer customer = customers.get(event.order().customer());
        String number = event.order().id().value();
        outbox.put(THANKS.fill(customer.email(), Map.of("number", number, "name", customer.name(), "goods", goods)));
    }
}
