package com.acme.shop.orders;

import com.acme.shop.billing.InvoiceBook;
import com.acme.shop.catalog.Catalog;
import com.acme.shop.customers.Customers;
import com.acme.shop.erp.ArticleRecord;
import com.acme.shop.erp.ErpSystem;
import java.time.LocalDate;
import java.util.List;

/** Takes orders. */
public final class OrderDesk {

    private final OrderBook book;
    private final Customers customers;
    private final Catalog catalog;
    private final ErpSystem erp;
    private final InvoiceBook invoices;

    public OrderDesk(OrderBook book, Customers customers, Catalog catalog, ErpSystem erp, InvoiceBook invoices) {
        this.book = book;
        this.customers = customers;
        this.catalog = catalog;
        this.erp = erp;
        this.invoices = invoices;
    }

    public Order place(long customer, String article, int quantity) {
        ArticleRecord stock = erp.read(article);
        if (stock.SPERR_KZ == 'J' || stock.BESTAND < quantity) {
            throw new IllegalStateException("not in stock: " + article);
        }
        long cents = quantity * catalog.product(article).cents();
        Order order = new Order(
                System.nanoTime(),
                customers.customer(customer).id(),
                LocalDate.now(),
                List.of(new OrderLine(article, quantity, cents)));
        book.add(order);
        invoices.write(order);
        return order;
    }
}
