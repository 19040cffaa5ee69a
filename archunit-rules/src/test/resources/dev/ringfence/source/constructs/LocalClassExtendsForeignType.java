package shop.constructs;

class LocalClassExtendsForeignType {
    void run() {
        class Local extends shop.orders.Order {} // shop.orders.Order: both
    }
}
