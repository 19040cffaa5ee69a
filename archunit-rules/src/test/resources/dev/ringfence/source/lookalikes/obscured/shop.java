package shop.lookalikes.obscured;

/** Stands where a package would. */
public class shop {
    public static class orders {
        public static class Order {
            public static final int LIMIT = 1;
        }
    }
}
