package shop.constructs;

class TypeArgumentOfNew {
    Object orders = new java.util.ArrayList<shop.orders.Order>(); // shop.orders.Order: source
}
