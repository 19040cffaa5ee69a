package shop.constructs;

class MethodReferenceThroughStaticField {
    java.util.function.IntSupplier total = shop.orders.Order.NONE::total; // shop.orders.Order: both
}
