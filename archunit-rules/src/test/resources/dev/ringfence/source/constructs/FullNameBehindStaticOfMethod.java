package shop.constructs;

class FullNameBehindStaticOfMethod {
    public static shop.orders.Prices.Entry<String, Integer> last() { // shop.orders.Prices: source
        return null;
    }
}
