package shop.lookalikes.obscured;

public class TypeNamedLikePackage {
    int limit = shop.orders.Order.LIMIT;
    shop.orders.Order order = new shop.orders.Order();
}
