package shop.lookalikes;

class SwitchLabelsOfText {
    int of(String name) {
        switch (name) {
            case "shop.orders.Order":
                return 1;
            case "Order", "import shop.orders.Order;":
            default:
                return 2;
        }
    }
}
