package com.acme.billing;

import java.util.List;

/** What a customer owes for a {@link com.acme.orders.Order}. */
public final class Invoice {

    // Once this was a com.acme.orders.Order.
    private static final String OLD_NAME = "com.acme.orders.Order";
    private static final String IMPORT = """
            import com.acme.orders.Order;
            """;

    /** A type of its own, of the same simple name. */
    record Order(String number) {
        static Order first() {
            return new Order(OLD_NAME + IMPORT);
        }
    }

    /** An object called like the first part of a package. */
    static final class Company {
        final Company acme = this;
        final Company orders = this;
        final String Order = "a field";
    }

    private final Order order = Order.first();

    String seller(Company com) {
        return com.acme.orders.Order + order.number();
    }

    <Order extends Comparable<Order>> Order largest(List<Order> orders) {
        Order largest = orders.get(0);
        for (Order each : orders) {
            largest = each.compareTo(largest) > 0 ? each : largest;
        }
        return largest;
    }
}
