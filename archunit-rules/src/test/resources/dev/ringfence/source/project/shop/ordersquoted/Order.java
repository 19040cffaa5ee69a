package shop.ordersquoted;

/** In a package whose name begins like that of orders. */
public class Order {
    public static final int LIMIT = 1;
}
