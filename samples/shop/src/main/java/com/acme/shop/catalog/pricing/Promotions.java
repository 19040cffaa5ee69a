package com.acme.shop.catalog.pricing;

import com.acme.shop.catalog.api.CategoryName;
import com.acme.shop.catalog.api.Product;
import com.acme.shop.customers.api.Customer;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.Percentage;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which promotions hold. Prices for old customers made it depend on customers. */
public final class Promotions {

    private static final Promotion FOR_OLD_CUSTOMERS = new Promotion.PercentOff(new Percentage(3));
    private static final int OLD = 5;

    private final Map<CategoryName, Promotion> byCategory = new LinkedHashMap<>();

    public void announce(CategoryName category, Promotion promotion) {
        byCategory.put(category, promotion);
    }

    public Money priceOf(Product product) {
        Money price = product.listPrice();
        for (Map.Entry<CategoryName, Promotion> entry : byCategory.entrySet()) {
            if (entry.getKey().contains(product.category())) {
                price = entry.getValue().applyTo(price);
            }
        }
        return price;
    }

    public Money priceFor(Customer customer, Product product, LocalDate today) {
        Money price = priceOf(product);
        return customer.isCustomerFor(OLD, today) ? FOR_OLD_CUSTOMERS.applyTo(price) : price;
    }
}
