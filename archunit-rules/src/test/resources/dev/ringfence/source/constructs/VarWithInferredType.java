package shop.constructs;

class VarWithInferredType {
    int total() {
        var order = shop.quotes.Desk.order();
        return order.total(); // shop.orders.Order: bytecode
    }
}
