package shop.quotes;

public class OrderDesk {
    public static OrderDesk open() {
        return new OrderDesk();
    }
}
