package com.acme.shop.billing.api;

import com.acme.shop.customers.api.CustomerId;
import com.acme.shop.orders.api.OrderId;
import com.acme.shop.shared.Money;

/** What others may ask of invoices. */
public interface Invoices {

    boolean isInvoiced(OrderId order);

    Money open(CustomerId customer);
}
