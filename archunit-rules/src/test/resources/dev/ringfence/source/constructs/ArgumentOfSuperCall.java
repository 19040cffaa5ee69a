package shop.constructs;

class ArgumentOfSuperCall extends Exception {
    private static final long serialVersionUID = 1L;

    ArgumentOfSuperCall() {
        super(shop.orders.Limits.TEXT); // shop.orders.Limits: source
    }
}
