package shop.orders;

public class Order {

    public static final int LIMIT = 7;
    public static final String NAME = "order";
    public static int count;
    public static final Order NONE = new Order();

    public int total;
    public Part part = new Part();

    public Order() {}

    public <T> Order(T first) {}

    public static Order next() {
        return NONE;
    }

    public static <T> T same(T value) {
        return value;
    }

    public int total() {
        return total;
    }

    public static boolean isOrder(Object any) {
        return any instanceof Order;
    }

    public enum Kind {
        FRESH,
        PAID
    }

    public @interface Tag {
        int value() default 0;
    }

    public static class Part {
        public static final int SIZE = 3;

        public static Part of() {
            return new Part();
        }

        public static class Screw {
            public static final int TURNS = 5;
        }
    }

    public class Row {
        public int number() {
            return total;
        }
    }
}
