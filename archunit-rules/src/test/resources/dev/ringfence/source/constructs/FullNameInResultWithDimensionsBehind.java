package shop.constructs;

abstract class FullNameInResultWithDimensionsBehind {
    abstract shop.orders.Order orders()[]; // shop.orders.Order: both
}
