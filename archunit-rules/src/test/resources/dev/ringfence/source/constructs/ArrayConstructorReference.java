package shop.constructs;

class ArrayConstructorReference {
    Object[] all = java.util.stream.Stream.of().toArray(shop.orders.Order[]::new); // shop.orders.Order: source
}
