package shop.constructs;

class LocalRecordOfForeignType {
    void run() {
        record Line(shop.orders.Order order) {} // shop.orders.Order: both
    }
}
