package shop.constructs;

class LocalRecordBody {
    void run() {
        record Line(int value) {
            static final int MAX = shop.orders.Limits.MAX; // shop.orders.Limits: source

            Line {
                Object same = (shop.orders.Order) null; // shop.orders.Order: source
            }
        }
    }
}
