package shop.orders;

public class OrderException extends Exception {
    private static final long serialVersionUID = 1L;
}
