package shop.constructs;

class ResourceDeclaredBefore {
    void run() throws Exception {
        AutoCloseable resource = new shop.orders.OrderResource(); // shop.orders.OrderResource: both
        try (resource) {
            hashCode();
        }
    }
}
