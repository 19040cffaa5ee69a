package shop.constructs;

class CastOfPrimitiveBesideConstant {
    byte of() {
        return (byte) +shop.orders.Limits.MAX; // shop.orders.Limits: source
    }
}
