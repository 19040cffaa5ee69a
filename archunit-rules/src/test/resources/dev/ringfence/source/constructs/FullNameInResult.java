package shop.constructs;

abstract class FullNameInResult {
    abstract shop.orders.Order[] orders(); // shop.orders.Order: both
}
