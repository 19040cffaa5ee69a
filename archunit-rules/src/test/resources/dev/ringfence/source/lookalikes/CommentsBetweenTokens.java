package shop./* shop.orders.Order */lookalikes;

class CommentsBetweenTokens /* extends shop.orders.Order */ {
    int /* shop.orders.Order */ limit /* = shop.orders.Limits.MAX */ =
            java. /* import shop.orders.Order; */ lang // shop.orders.Order
                    .Integer.MAX_VALUE;
}
