package shop.constructs;

class NestedTypeUses {
    interface Inner {
        class Deep {
            shop.orders.Order order; // shop.orders.Order: both
        }
    }
}
