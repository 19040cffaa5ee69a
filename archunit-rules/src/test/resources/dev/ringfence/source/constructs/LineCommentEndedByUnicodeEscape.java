package shop.constructs;

class LineCommentEndedByUnicodeEscape {
    // \u000a int max = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
