package shop.constructs;

class SuperclassIsInnerClass extends shop.orders.Order.Row { // shop.orders.Order: both
    SuperclassIsInnerClass(shop.orders.Order order) { // shop.orders.Order: both
        order.super();
    }
}
