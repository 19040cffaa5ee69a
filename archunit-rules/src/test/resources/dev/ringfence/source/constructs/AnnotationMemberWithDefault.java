package shop.constructs;

@interface AnnotationMemberWithDefault {
    int size() default shop.orders.Limits.MAX; // shop.orders.Limits: source
}
