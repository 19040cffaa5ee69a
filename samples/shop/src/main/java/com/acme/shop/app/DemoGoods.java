package com.acme.shop.app;

import com.acme.shop.catalog.api.CategoryName;
import com.acme.shop.catalog.api.Product;
import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.catalog.shelf.ProductShelf;
import com.acme.shop.inventory.Warehouse;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.Quantity;

/** A few things to buy. */
final class DemoGoods {

    static final ProductId KNIFE = new ProductId("K-1");
    static final ProductId BOARD = new ProductId("B-7");

    private DemoGoods() {}

    static void putOn(ProductShelf shelf, Warehouse warehouse) {
        CategoryName kitchen = new CategoryName("kitchen");
        shelf.put(new Product(KNIFE, "Bread knife", kitchen, Money.of("24.90"), 210));
        shelf.put(new Product(BOARD, "Oak board", kitchen, Money.of("39"), 1900));
        warehouse.receive(KNIFE, new Quantity(10));
        warehouse.receive(BOARD, new Quantity(2));
    }
}
