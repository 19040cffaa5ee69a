package shop.constructs;

class FullNameInParameter {
    void accept(shop.orders.Order order) {} // shop.orders.Order: both
}
