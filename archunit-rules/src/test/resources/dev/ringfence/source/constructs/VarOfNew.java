package shop.constructs;

class VarOfNew {
    void run() {
        var order = new shop.orders.Order(); // shop.orders.Order: both
    }
}
