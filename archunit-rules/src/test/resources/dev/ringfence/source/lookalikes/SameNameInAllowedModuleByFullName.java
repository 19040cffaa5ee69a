package shop.lookalikes;

class SameNameInAllowedModuleByFullName {
    int limit = shop.quotes.Order.LIMIT + shop.quotes.orders.Order.LIMIT + shop.ordersquoted.Order.LIMIT;
    shop.quotes.orders.Order order = shop.quotes.orders.Order.next();
}
