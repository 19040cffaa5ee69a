package shop.constructs;

class WildcardLowerBound {
    void fill(java.util.List<? super shop.orders.Order> orders) {} // shop.orders.Order: both
}
