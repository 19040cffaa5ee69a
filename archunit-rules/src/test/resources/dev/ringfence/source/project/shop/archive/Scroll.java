package shop.archive;

public class Scroll {
    public static final int LENGTH = 1;
}
