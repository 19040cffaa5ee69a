package shop.constructs;

class InlinedCharacter {
    char sign = shop.orders.Limits.SIGN; // shop.orders.Limits: source
}
