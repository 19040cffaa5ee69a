// java 22
package shop.constructs;

class UnnamedLocalVariable {
    void run() {
        shop.orders.Order _ = shop.quotes.Desk.order(); // shop.orders.Order: source
    }
}
