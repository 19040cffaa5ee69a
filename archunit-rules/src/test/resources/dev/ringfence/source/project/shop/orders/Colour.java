package shop.orders;

public enum Colour {
    RED,
    BLUE;

    public static final int HUES = 2;
}
