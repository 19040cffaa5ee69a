package shop.quotes;

/** Stands for a package when a variable is called like one: {@code shop.orders.Order}. */
public class Path {

    public static class Types {
        public int Order = 1;
        public static int next = 1;
        public Limits Limits = new Limits();

        public int Order() {
            return 1;
        }
    }

    public static class Limits {
        public int MAX = 1;
    }

    public Types orders = new Types();

    public Types orders() {
        return orders;
    }

    public <T> T same(T value) {
        return value;
    }
}
