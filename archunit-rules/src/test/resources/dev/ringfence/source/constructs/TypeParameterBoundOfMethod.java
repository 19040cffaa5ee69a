package shop.constructs;

class TypeParameterBoundOfMethod {
    <T extends shop.orders.Order> void run() {} // shop.orders.Order: both
}
