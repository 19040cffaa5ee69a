package com.acme.shop.orders;

import com.acme.shop.catalog.api.Product;
import com.acme.shop.orders.api.OrderedLine;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.Quantity;

/** So and so many of a product. */
public record OrderLine(Product product, Quantity quantity, Money price) {

    public Money total() {
        return price.times(quantity);
    }

    public String title() {
        return product.title();
    }

    OrderedLine summary() {
        return new OrderedLine(product.id(), quantity, total());
    }
}
