package shop.constructs;

@interface AnnotationOnAnnotationMember {
    @shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
    int value();
}
