package shop.constructs;

class LocalVariableOfForEach {
    void run(java.util.List<?> all) {
        for (shop.orders.Order each : shop.quotes.Desk.orders()) { // shop.orders.Order: source
            run(all);
        }
    }
}
