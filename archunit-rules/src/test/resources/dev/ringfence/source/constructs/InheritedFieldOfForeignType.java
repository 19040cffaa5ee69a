package shop.constructs;

class InheritedFieldOfForeignType extends shop.quotes.Child {
    int total() {
        return order.total(); // shop.orders.Order: bytecode
    }
}
