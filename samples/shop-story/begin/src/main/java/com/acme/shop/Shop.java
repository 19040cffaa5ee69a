package com.acme.shop;

import com.acme.shop.billing.InvoiceBook;
import com.acme.shop.catalog.Catalog;
import com.acme.shop.customers.Customers;
import com.acme.shop.db.Database;
import com.acme.shop.erp.ErpSystem;
import com.acme.shop.orders.OrderBook;
import com.acme.shop.orders.OrderDesk;
import com.acme.shop.shipping.ParcelDesk;
import com.acme.shop.web.CheckoutPage;
import com.acme.shop.web.OrderPage;
import javax.sql.DataSource;

/** Puts the shop together. */
public final class Shop {

    private final Database database;
    private final OrderBook book;

    public Shop(DataSource source) {
        database = new Database(source);
        book = new OrderBook(database);
    }

    public CheckoutPage checkout() {
        return new CheckoutPage(new OrderDesk(
                book, new Customers(database), new Catalog(database), new ErpSystem(), new InvoiceBook(database)));
    }

    public OrderPage orders() {
        return new OrderPage(book);
    }

    public ParcelDesk parcels() {
        return new ParcelDesk(database, book);
    }
}
