package shop.lookalikes;

class OwnNestedTypeNamedLikePackage {
    static class shop {
        static class orders {
            static class Order {
                static int LIMIT = 1;
            }
        }
    }

    int limit = shop.orders.Order.LIMIT;
    shop.orders.Order order = new shop.orders.Order();
}
