package shop.constructs;

class InnerClassCreation {
    Object row(shop.orders.Order order) { // shop.orders.Order: both
        return order.new Row();
    }
}
