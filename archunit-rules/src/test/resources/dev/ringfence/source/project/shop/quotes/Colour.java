package shop.quotes;

public enum Colour {
    RED,
    BLUE
}
