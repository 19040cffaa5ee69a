package shop.constructs;

class LocalVariableUsed {
    int total(Object any) {
        shop.orders.Order order = shop.quotes.Desk.order(); // shop.orders.Order: both
        return order.total();
    }
}
