package shop.constructs;

class TypeArgumentBeforeStaticMethod {
    Object same = shop.orders.Order.<Object>same(null); // shop.orders.Order: both
}
