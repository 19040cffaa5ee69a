package shop.constructs;

class TypeArgumentOfOuterType<T> {
    class Inner {}

    static TypeArgumentOfOuterType<shop.orders.Order>.Inner inner; // shop.orders.Order: source
}
