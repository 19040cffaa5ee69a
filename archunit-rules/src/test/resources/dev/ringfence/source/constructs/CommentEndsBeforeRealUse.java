package shop.constructs;

class CommentEndsBeforeRealUse {
    /* // /* */ int max = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
