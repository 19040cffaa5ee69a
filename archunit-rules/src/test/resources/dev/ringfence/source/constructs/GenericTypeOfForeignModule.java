package shop.constructs;

class GenericTypeOfForeignModule {
    shop.orders.Box<String>.Lid lid; // shop.orders.Box: both
}
