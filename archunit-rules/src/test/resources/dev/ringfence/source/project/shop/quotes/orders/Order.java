package shop.quotes.orders;

/** In a package whose last name is orders, and of another module. */
public class Order {
    public static final int LIMIT = 1;

    public static Order next() {
        return new Order();
    }
}
