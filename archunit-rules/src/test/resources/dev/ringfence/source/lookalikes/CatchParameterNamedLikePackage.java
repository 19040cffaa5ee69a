package shop.lookalikes;

import shop.quotes.PathException;

class CatchParameterNamedLikePackage {
    int run() {
        try {
            throw new PathException();
        } catch (PathException orders) {
            return orders.orders.Limits.MAX;
        }
    }
}
