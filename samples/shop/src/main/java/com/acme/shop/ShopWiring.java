package com.acme.shop;

import com.acme.shop.billing.InvoiceBook;
import com.acme.shop.billing.InvoiceDrafts;
import com.acme.shop.billing.VatRates;
import com.acme.shop.catalog.pricing.Promotions;
import com.acme.shop.catalog.pricing.ShelfPrices;
import com.acme.shop.catalog.shelf.ProductShelf;
import com.acme.shop.catalog.shelf.ShelfSearch;
import com.acme.shop.customers.Registration;
import com.acme.shop.customers.store.CreditHistory;
import com.acme.shop.customers.store.CustomerRecords;
import com.acme.shop.inventory.Warehouse;
import com.acme.shop.notifications.DoNotDisturb;
import com.acme.shop.notifications.InvoiceMails;
import com.acme.shop.notifications.OrderMails;
import com.acme.shop.notifications.Outbox;
import com.acme.shop.notifications.ShipmentMails;
import com.acme.shop.notifications.Subscriptions;
import com.acme.shop.orders.Checkout;
import com.acme.shop.orders.OrderBook;
import com.acme.shop.orders.OrderHistory;
import com.acme.shop.orders.OrderNumbers;
import com.acme.shop.orders.OrderPricing;
import com.acme.shop.payments.FraudCheck;
import com.acme.shop.payments.PaymentDesk;
import com.acme.shop.payments.PaymentLedger;
import com.acme.shop.payments.api.Payments;
import com.acme.shop.payments.card.CardVault;
import com.acme.shop.payments.provider.CardProvider;
import com.acme.shop.payments.provider.InvoiceProvider;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shared.ShopClock;
import com.acme.shop.shipping.app.Dispatch;
import com.acme.shop.shipping.domain.ShipmentStore;
import com.acme.shop.shipping.job.DispatchJob;
import java.util.List;

/** Puts the shop together: the one place that knows everybody. */
public record ShopWiring(
        ProductShelf shelf,
        Warehouse warehouse,
        Registration registration,
        Checkout checkout,
        OrderBook orders,
        InvoiceDrafts invoices,
        Dispatch dispatch,
        DispatchJob dispatchJob,
        Outbox outbox) {

    public static ShopWiring with(ShopClock clock) {
        EventBus events = new EventBus();
        CustomerRecords customers = new CustomerRecords();
        ProductShelf shelf = new ProductShelf(events, clock);
        Warehouse warehouse = new Warehouse();
        OrderBook orders = new OrderBook();
        ShipmentStore shipments = new ShipmentStore();
        Outbox outbox = new Outbox();
        Dispatch dispatch = new Dispatch(shipments, customers);
        Subscriptions.subscribe(
                events,
                new OrderMails(customers, orders, outbox),
                new InvoiceMails(customers, outbox),
                new ShipmentMails(customers, new DoNotDisturb(), outbox));
        return new ShopWiring(
                shelf,
                warehouse,
                new Registration(customers, events, clock),
                checkout(shelf, warehouse, orders, events, clock),
                orders,
                new InvoiceDrafts(new InvoiceBook(), new VatRates(), customers, events, clock),
                dispatch,
                new DispatchJob(shipments, dispatch, new OrderHistory(orders), events, clock),
                outbox);
    }

    private static Checkout checkout(
            ProductShelf shelf, Warehouse warehouse, OrderBook orders, EventBus events, ShopClock clock) {
        OrderPricing pricing = new OrderPricing(new ShelfSearch(shelf), new ShelfPrices(shelf, new Promotions()));
        return new Checkout(
                pricing, warehouse, payments(events, clock), orders, new OrderNumbers(clock), events, clock);
    }

    private static Payments payments(EventBus events, ShopClock clock) {
        return new PaymentDesk(
                List.of(new CardProvider(new CardVault()), new InvoiceProvider(clock)),
                new PaymentLedger(),
                new FraudCheck(new CreditHistory()),
                events,
                clock);
    }
}
