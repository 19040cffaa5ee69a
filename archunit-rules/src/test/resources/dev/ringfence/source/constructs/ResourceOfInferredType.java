package shop.constructs;

class ResourceOfInferredType {
    void run() {
        var resource = shop.quotes.Desk.resource();
        resource.close(); // shop.orders.OrderResource: bytecode
    }
}
