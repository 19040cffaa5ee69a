package shop.quotes;

public class Order {

    public static final int LIMIT = 1;

    public static Order next() {
        return new Order();
    }

    public static class Part {}
}
