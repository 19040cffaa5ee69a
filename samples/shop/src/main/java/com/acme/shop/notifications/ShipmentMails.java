package com.acme.shop.notifications;

import com.acme.shop.customers.api.Customer;
import com.acme.shop.customers.api.CustomerDirectory;
import com.acme.shop.shipping.api.ShipmentSent;
import java.util.Map;

/** Says that a parcel has left, to those who want to know. */
public final class ShipmentMails {

    private static final MailTemplate SENT =
            new MailTemplate("Your parcel {number}", "Dear {name}, {carrier} has your parcel.");

    private final CustomerDirectory customers;
    private final DoNotDisturb quiet;
    private final Outbox outbox;

    public ShipmentMails(CustomerDirectory customers, DoNotDisturb quiet, Outbox outbox) {
        this.customers = customers;
        this.quiet = quiet;
        this.outbox = outbox;
    }

    void sent(ShipmentSent event) {
        if (quiet.allows(event.customer())) {
            Customer customer = customers.get(event.customer());
            outbox.put(SENT.fill(
                    customer.email(),
                    Map.of("number", event.shipment().value(), "name", customer.name(), "carrier", event.carrier())));
        }
    }
}
