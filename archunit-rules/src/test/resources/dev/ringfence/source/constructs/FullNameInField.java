package shop.constructs;

class FullNameInField {
    private shop.orders.Order order; // shop.orders.Order: both
}
