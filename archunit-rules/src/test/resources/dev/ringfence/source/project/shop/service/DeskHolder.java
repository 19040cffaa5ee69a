package shop.service;

/** Has a member type that is called like a type of orders beside it. */
public class DeskHolder {
    public static class OrderDesk {
        public static OrderDesk open() {
            return new OrderDesk();
        }
    }
}
