package shop.constructs;

class ForEachOverInferredType {
    void run() {
        for (var order : shop.quotes.Desk.orders()) {
            order.total(); // shop.orders.Order: bytecode
        }
    }
}
