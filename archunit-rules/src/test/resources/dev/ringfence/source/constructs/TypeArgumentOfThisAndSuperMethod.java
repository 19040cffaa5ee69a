package shop.constructs;

class TypeArgumentOfThisAndSuperMethod {
    <T> void run() {
        this.<shop.orders.Order>run(); // shop.orders.Order: source
    }

    static class Sub extends TypeArgumentOfThisAndSuperMethod {
        @Override
        <T> void run() {
            super.<shop.orders.Slip>run(); // shop.orders.Slip: source
        }
    }
}
