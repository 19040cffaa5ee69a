package shop.constructs;

public abstract @Deprecated class AllModifiers<T> {
    protected static final transient @Deprecated shop.orders.Order ORDER = null; // shop.orders.Order: both

    protected native synchronized <S extends T> shop.orders.Slip slip(); // shop.orders.Slip: both
}
