package shop.service;

public class Clerk {

    public String OrderDesk = "inherited";

    public static class Badge {}

    private static class OrderState {}

    public int states() {
        return new OrderState().hashCode();
    }
}
