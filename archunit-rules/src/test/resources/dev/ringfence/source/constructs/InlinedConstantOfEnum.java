package shop.constructs;

class InlinedConstantOfEnum {
    int hues = shop.orders.Colour.HUES; // shop.orders.Colour: source
}
