// java 25
package shop.constructs;

class StatementBeforeSuperCall extends Exception {
    private static final long serialVersionUID = 1L;

    StatementBeforeSuperCall() {
        var max = shop.orders.Limits.MAX; // shop.orders.Limits: source
        super("" + max);
    }
}
