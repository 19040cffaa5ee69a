package shop.constructs;

class TypeParameterBoundOfConstructor {
    <T extends Comparable<shop.orders.Order>> TypeParameterBoundOfConstructor(T one) {} // shop.orders.Order: both
}
