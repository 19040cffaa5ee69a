package shop.constructs;

class FullNameInMethodReference {
    java.util.function.IntSupplier max = shop.orders.Limits::max; // shop.orders.Limits: both
}
