package shop.constructs;

class LambdaParameterWithInferredType {
    void run() {
        shop.quotes.Desk.each(
                order -> order.total()); // shop.orders.Order: bytecode
    }
}
