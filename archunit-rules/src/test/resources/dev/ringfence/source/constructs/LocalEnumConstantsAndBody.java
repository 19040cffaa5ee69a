package shop.constructs;

class LocalEnumConstantsAndBody {
    void run() {
        enum Step {
            ONE(shop.orders.Limits.MAX) { // shop.orders.Limits: source
                Object made() {
                    return (shop.orders.Order) null; // shop.orders.Order: source
                }
            };

            Step(int value) {}

            Object slip() {
                return (shop.orders.Slip) null; // shop.orders.Slip: source
            }
        }
    }
}
