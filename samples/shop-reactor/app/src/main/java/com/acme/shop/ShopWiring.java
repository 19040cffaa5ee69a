package com.acme.shop;

import com.acme.shop.billing.DunningRun;
import com.acme.shop.billing.InvoiceBook;
import com.acme.shop.billing.InvoiceDrafts;
import com.acme.shop.billing.SettlementMatch;
import com.acme.shop.customers.store.CreditHistory;
import com.acme.shop.customers.store.CustomerRecords;
import com.acme.shop.orders.OrderBook;
import com.acme.shop.orders.SavedCard;
import com.acme.shop.payments.FraudCheck;
import com.acme.shop.payments.PaymentDesk;
import com.acme.shop.payments.card.CardVault;
import com.acme.shop.shared.ShopClock;

/** Puts the shop together: the one place that knows everybody. */
public record ShopWiring(
        CustomerRecords customers,
        OrderBook orders,
        SavedCard savedCard,
        PaymentDesk payments,
        InvoiceDrafts invoices,
        SettlementMatch settlements,
        DunningRun dunning) {

    public static ShopWiring with(ShopClock clock) {
        CustomerRecords customers = new CustomerRecords();
        CreditHistory history = new CreditHistory();
        CardVault vault = new CardVault();
        PaymentDesk payments = new PaymentDesk(vault, new FraudCheck(history), clock);
        InvoiceBook book = new InvoiceBook();
        return new ShopWiring(
                customers,
                new OrderBook(),
                new SavedCard(vault),
                payments,
                new InvoiceDrafts(book, customers, clock),
                new SettlementMatch(payments, book),
                new DunningRun(book, history, clock));
    }
}
