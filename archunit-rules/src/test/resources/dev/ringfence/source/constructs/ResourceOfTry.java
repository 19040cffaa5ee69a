package shop.constructs;

class ResourceOfTry {
    void run() {
        try (shop.orders.OrderResource resource = // shop.orders.OrderResource: both
                shop.quotes.Desk.resource()) {
            hashCode();
        }
    }
}
