package shop.lookalikes;

// import shop.orders.Order;

class LineComment {
    // shop.orders.Order order = new shop.orders.Order();
    int limit = 1; // + shop.orders.Limits.MAX;
}
