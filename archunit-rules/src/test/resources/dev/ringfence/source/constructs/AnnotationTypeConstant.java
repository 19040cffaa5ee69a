package shop.constructs;

@interface AnnotationTypeConstant {
    int MAX = shop.orders.Limits.MAX; // shop.orders.Limits: source

    class Nested extends shop.orders.Order {} // shop.orders.Order: both
}
