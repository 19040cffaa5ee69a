package com.acme.orders;

import com.acme.catalog.Product;
import java.math.BigDecimal;

/** So and so many of a product. */
public record OrderLine(Product product, int quantity) {

    public BigDecimal total(boolean discounted) {
        BigDecimal each = discounted ? product.price().subtract(product.discount()) : product.price();
        return each.multiply(BigDecimal.valueOf(quantity));
    }
}
