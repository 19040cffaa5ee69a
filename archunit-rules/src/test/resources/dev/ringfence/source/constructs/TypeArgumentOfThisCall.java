package shop.constructs;

class TypeArgumentOfThisCall {
    <T> TypeArgumentOfThisCall(T any) {}

    TypeArgumentOfThisCall() {
        <shop.orders.Order>this(null); // shop.orders.Order: source
    }
}
