package shop.constructs;

class FullNameBehindStatic {
    static shop.orders.Prices.Entry<String, Integer> last; // shop.orders.Prices: source
}
