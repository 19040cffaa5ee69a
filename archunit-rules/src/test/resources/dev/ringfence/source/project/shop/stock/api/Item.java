package shop.stock.api;

public class Item {
    public static final int WEIGHT = 1;
}
