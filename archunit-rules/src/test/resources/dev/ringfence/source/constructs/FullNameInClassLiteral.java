package shop.constructs;

class FullNameInClassLiteral {
    Object type = shop.orders.Order.class; // shop.orders.Order: both
}
