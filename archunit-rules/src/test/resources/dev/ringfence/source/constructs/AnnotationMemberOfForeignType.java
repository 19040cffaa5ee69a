package shop.constructs;

@interface AnnotationMemberOfForeignType {
    shop.orders.Colour colour(); // shop.orders.Colour: both
}
