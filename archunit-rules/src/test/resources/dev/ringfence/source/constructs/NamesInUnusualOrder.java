package shop.constructs; import shop.orders.Limits; class NamesInUnusualOrder {; // shop.orders.Limits: source
    int max() [] { return new int[] { Limits.MAX }; }; // shop.orders.Limits: source
}
;
