package com.acme.shop.notifications;

import com.acme.shop.billing.api.InvoiceIssued;
import com.acme.shop.orders.api.OrderPlaced;
import com.acme.shop.shared.EventBus;
import com.acme.shop.shipping.api.ShipmentSent;

/** Which event makes which mail. */
public final class Subscriptions {

    private Subscriptions() {}

    public static void subscribe(EventBus events, OrderMails orders, InvoiceMails invoices, ShipmentMails shipments) {
        events.on(OrderPlaced.class, orders::placed);
        events.on(InvoiceIssued.class, invoices::issued);
        events.on(ShipmentSent.class, shipments::sent);
    }
}
