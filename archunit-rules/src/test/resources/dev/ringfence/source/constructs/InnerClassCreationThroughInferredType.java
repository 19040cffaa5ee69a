package shop.constructs;

class InnerClassCreationThroughInferredType {
    Object row() {
        return shop.quotes.Desk.order().new Row(); // shop.orders.Order: bytecode
    }
}
