package shop.lookalikes;

import shop.lookalikes.obscured.*;

class StarImportOfTypeNamedLikePackage {
    int limit = shop.orders.Order.LIMIT;
    TypeNamedLikePackage other;
}
