package shop.orders;

public abstract class Base {

    public static final int DEPTH = 6;

    public static int depth() {
        return DEPTH;
    }

    public Order order = new Order();

    public static class Inner {}
}
