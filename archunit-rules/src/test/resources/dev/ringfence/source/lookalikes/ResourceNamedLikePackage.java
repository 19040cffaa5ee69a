package shop.lookalikes;

import shop.quotes.PathException;

class ResourceNamedLikePackage {
    static class Shop extends PathException {
        private static final long serialVersionUID = 1L;
    }

    int run() {
        try (Shop shop = new Shop()) {
            return shop.orders.Order + shop.orders.Limits.MAX;
        }
    }
}
