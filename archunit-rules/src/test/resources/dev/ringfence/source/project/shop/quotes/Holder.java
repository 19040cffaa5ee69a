package shop.quotes;

/** Has member types that are called like types of orders; only one of them is inherited elsewhere. */
public class Holder {
    public static class OrderDesk {
        public static OrderDesk open() {
            return new OrderDesk();
        }
    }

    static class OrderState {}

    protected static class Timer {
        public Timer() {}
    }
}
