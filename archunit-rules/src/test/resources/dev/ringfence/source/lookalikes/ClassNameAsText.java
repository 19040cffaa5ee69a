package shop.lookalikes;

class ClassNameAsText {
    Class<?> type() throws ClassNotFoundException {
        return Class.forName("shop.orders.Order");
    }
}
