package shop.constructs;

class StringBesideRealUse {
    String text = "\"/*" + shop.orders.Limits.TEXT + "*/"; // shop.orders.Limits: source
}
