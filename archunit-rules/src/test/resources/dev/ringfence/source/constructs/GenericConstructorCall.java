package shop.constructs;

class GenericConstructorCall {
    Object order = new <String>shop.orders.Order("first"); // shop.orders.Order: both
}
