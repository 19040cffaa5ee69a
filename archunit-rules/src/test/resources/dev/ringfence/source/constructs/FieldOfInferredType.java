package shop.constructs;

class FieldOfInferredType {
    int total() {
        return shop.quotes.Desk.ORDER.total; // shop.orders.Order: bytecode
    }
}
