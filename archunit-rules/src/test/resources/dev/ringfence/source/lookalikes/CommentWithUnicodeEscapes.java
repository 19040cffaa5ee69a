package shop.lookalikes;

class CommentWithUnicodeEscapes {
    /* \u0073hop.orders.Order */
    int limit = 1; // \u0073hop.orders.Limits.MAX
    String quote = "\u005c" + shop.orders.Limits.MAX + \u005c"";
}
