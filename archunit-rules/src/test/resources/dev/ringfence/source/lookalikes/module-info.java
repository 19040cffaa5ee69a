/** Is compiled into no class here. */
module shop.lookalikes {
    requires java.sql;

    exports shop.orders;
    opens shop.orders to java.sql;

    uses shop.orders.OrderService;
    provides shop.orders.OrderService with shop.orders.Order;
}
