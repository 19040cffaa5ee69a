package shop.constructs;

class ChainOfCallsWithInferredType {
    int total() {
        return shop.quotes.Desk.order().total(); // shop.orders.Order: bytecode
    }
}
