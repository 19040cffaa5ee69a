package shop.constructs;

class TypeArgumentOfField {
    java.util.Map<String, shop.orders.Order> orders; // shop.orders.Order: both
}
