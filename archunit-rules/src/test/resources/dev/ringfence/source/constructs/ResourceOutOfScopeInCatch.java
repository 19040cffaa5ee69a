package shop.constructs;

import shop.quotes.PathException;

class ResourceOutOfScopeInCatch {
    static class Shop extends PathException {
        private static final long serialVersionUID = 1L;
    }

    int of() {
        try (Shop shop = new Shop()) {
            return shop.orders.Limits.MAX;
        } catch (RuntimeException e) {
            return shop.orders.Limits.MAX; // shop.orders.Limits: source
        } finally {
            hashCode();
        }
    }
}
