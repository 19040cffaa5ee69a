package shop.orders;

public final class Limits {

    public static final int MAX = 9;
    public static final long LONG_MAX = 9L;
    public static final String TEXT = "limit";
    public static final char SIGN = 'x';
    public static final boolean ON = true;

    public static int max() {
        return MAX;
    }

    private Limits() {}
}
