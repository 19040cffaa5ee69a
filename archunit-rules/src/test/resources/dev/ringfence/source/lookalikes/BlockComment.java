package shop.lookalikes;

/* import shop.orders.Order; */
class BlockComment {
    /*
    import shop.orders.Order;
    shop.orders.Order order;
    */
    int limit = 1 /* + shop.orders.Limits.MAX */ + 2;
    /**/ int other = 2; /*/ shop.orders.Order /**/
}
