package com.acme.shop.app;

import com.acme.shop.ShopWiring;
import com.acme.shop.customers.api.Address;
import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.EmailAddress;
import com.acme.shop.notifications.Message;
import com.acme.shop.orders.Cart;
import com.acme.shop.orders.DeliveryChoice;
import com.acme.shop.orders.api.OrderSummary;
import com.acme.shop.payments.api.PaymentMethod;
import com.acme.shop.shared.Country;
import com.acme.shop.shared.Quantity;
import java.util.List;

/** A day in the shop: somebody registers, buys, gets an invoice and a parcel. */
public final class DemoDay {

    private final ShopWiring shop;

    public DemoDay(ShopWiring shop) {
        this.shop = shop;
    }

    public List<String> run() {
        DemoGoods.putOn(shop.shelf(), shop.warehouse());
        Address home = new Address("Hill Road 1", "10115", "Berlin", new Country("DE"));
        Customer ann = shop.registration().register("Ann", new EmailAddress("ann@example.org"), home);
        Cart cart = new Cart(ann.id()).put(DemoGoods.KNIFE, new Quantity(1)).put(DemoGoods.BOARD, new Quantity(1));
        OrderSummary order =
                shop.checkout().buy(cart, new DeliveryChoice.ToTheDoor(home, false), new PaymentMethod.OnInvoice(14));
        shop.orders().find(order.id()).ifPresent(shop.invoices()::issue);
        shop.dispatch().pack(order);
        shop.dispatchJob().run();
        return shop.outbox().takeAll().stream().map(Message::subject).toList();
    }
}
