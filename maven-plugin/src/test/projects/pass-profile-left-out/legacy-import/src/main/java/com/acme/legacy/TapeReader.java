package com.acme.legacy;

import com.acme.billing.Invoice;
import com.acme.orders.Order;
import java.math.BigDecimal;

/** Invoices from the tapes of the old system: number, blank, amount. */
public final class TapeReader {

    public Invoice read(String line) {
        String[] fields = line.split(" ", 2);
        return new Invoice(new Order(fields[0], new BigDecimal(fields[1])));
    }
}
