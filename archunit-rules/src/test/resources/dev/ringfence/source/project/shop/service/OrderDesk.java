package shop.service;

public class OrderDesk {

    public static final int LIMIT = 8;
    public static int count;

    public static OrderDesk open() {
        return new OrderDesk();
    }

    public int length() {
        return 0;
    }

    public static class Drawer {}
}
