package shop.constructs;

class InlinedText {
    String text = shop.orders.Limits.TEXT + "!"; // shop.orders.Limits: source
}
