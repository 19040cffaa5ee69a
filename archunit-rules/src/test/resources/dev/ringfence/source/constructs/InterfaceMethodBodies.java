package shop.constructs;

interface InterfaceMethodBodies {
    default int max() {
        return shop.orders.Limits.MAX; // shop.orders.Limits: source
    }

    static Object order() {
        return shop.orders.Order.NONE; // shop.orders.Order: both
    }

    private Object slip() {
        return (shop.orders.Slip) null; // shop.orders.Slip: source
    }
}
