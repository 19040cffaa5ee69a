package com.acme.shop.app;

import com.acme.shop.ShopWiring;
import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.Order;
import com.acme.shop.orders.OrderLine;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.payments.api.CustomerReference;
import com.acme.shop.payments.api.PaymentId;
import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.ShopClock;
import java.util.List;

/** A day in the shop: somebody registers, buys, pays by card, and gets an invoice. */
public final class DemoDay {

    private final ShopWiring shop;
    private final ShopClock clock;

    public DemoDay(ShopWiring shop, ShopClock clock) {
        this.shop = shop;
        this.clock = clock;
    }

    public List<String> run() {
        Customer ann = new Customer(new CustomerId("C-1"), "Ann");
        shop.customers().enter(ann);
        shop.savedCard().save(ann.id(), "tok-4711");
        OrderLine knife = new OrderLine("Bread knife", 1, Money.of("24.90"));
        Order order = new Order(new OrderId("1"), ann.id(), List.of(knife), pay(ann, knife.total()));
        shop.orders().enter(order);
        return List.of(
                shop.invoices().issue(order).toString(),
                shop.settlements().matchSince(clock.today()) + " paid",
                shop.dunning().run().size() + " late");
    }

    private PaymentId pay(Customer customer, Money total) {
        PaymentMethod method = shop.savedCard().methodOf(customer.id()).orElse(new PaymentMethod.OnInvoice(14));
        return shop.payments()
                .take(new CustomerReference(customer.id().value()), total, method)
                .orElseThrow();
    }
}
