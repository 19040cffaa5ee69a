package shop.constructs;

class FullNameOverSeveralLines {
    int max =
            shop
                    .orders
                    .Limits // shop.orders.Limits: source
                    .MAX;
}
