package shop.constructs;

class LocalEnumOfForeignType {
    void run() {
        enum Role implements shop.orders.OrderService { // shop.orders.OrderService: both
            ONE
        }
        enum Other { A, B }
        Other other = Other.A;
    }
}
