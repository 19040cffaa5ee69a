package shop.constructs;

class TypeArgumentOfMethodCall {
    Object orders = java.util.List.<shop.orders.Order>of(); // shop.orders.Order: source
}
