package shop.constructs;

class TypeArgumentOfConstructorCall {
    <T> TypeArgumentOfConstructorCall() {}

    static Object made() {
        return new <shop.orders.Order>TypeArgumentOfConstructorCall(); // shop.orders.Order: source
    }
}
