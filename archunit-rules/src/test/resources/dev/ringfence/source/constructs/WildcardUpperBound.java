package shop.constructs;

class WildcardUpperBound {
    java.util.List<? extends shop.orders.Order> orders; // shop.orders.Order: both
}
