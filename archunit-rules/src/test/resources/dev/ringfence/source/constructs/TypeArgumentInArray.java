package shop.constructs;

class TypeArgumentInArray {
    java.util.List<shop.orders.Order>[] orders; // shop.orders.Order: source
}
