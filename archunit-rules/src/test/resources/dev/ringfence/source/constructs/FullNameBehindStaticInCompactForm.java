package shop.constructs;

interface FullNameBehindStaticInCompactForm {
    static/**/shop.orders.Prices.Entry<String, Integer>[] all(int count) { // shop.orders.Prices: source
        return null;
    }
}
