package shop.stock;

public class Ledger {
    public static final int PAGES = 1;
}
