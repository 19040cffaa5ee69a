package shop.orders;

public class OrderFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
