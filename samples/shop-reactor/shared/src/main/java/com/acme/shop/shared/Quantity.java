package com.acme.shop.shared;

/** How many; never negative. */
public record Quantity(int count) {

    public static final Quantity NONE = new Quantity(0);

    public Quantity {
        if (count < 0) {
            throw new IllegalArgumentException("a quantity is never negative: " + count);
        }
    }

    public Quantity plus(Quantity other) {
        return new Quantity(count + other.count);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(count - other.count);
    }

    public boolean covers(Quantity other) {
        return count >= other.count;
    }
}
