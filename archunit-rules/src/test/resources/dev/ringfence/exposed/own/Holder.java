package shop.orders.erp;

public class Holder {
    public static class Table {}
}
