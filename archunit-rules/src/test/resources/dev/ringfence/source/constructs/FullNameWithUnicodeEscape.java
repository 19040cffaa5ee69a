package shop.constructs;

class FullNameWithUnicodeEscape {
    int max = \u0073hop.orders\u002eLimit\uuu0073.MAX; // shop.orders.Limits: source
}
