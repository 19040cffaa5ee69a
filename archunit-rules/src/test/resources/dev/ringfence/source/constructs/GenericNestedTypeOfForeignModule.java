package shop.constructs;

class GenericNestedTypeOfForeignModule {
    shop.orders.Box.Of<shop.orders.Order> box; // shop.orders.Box: both, shop.orders.Order: both
}
