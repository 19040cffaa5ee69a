package shop.orders.erp;

/** Names classes, and is in no documentation. */
public @interface Quiet {
    Class<?> value();
}
