package shop.constructs;

class CastToGenericType {
    Object same(Object any) {
        return (java.util.List<? super shop.orders.Order>) any; // shop.orders.Order: source
    }
}
