package shop.constructs;

class TextWithSurrogatesBeforeUse {
    String text = "\ud83d\ude00" + shop.orders.Limits.TEXT; // shop.orders.Limits: source
}
