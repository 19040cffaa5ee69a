package shop.constructs;

class AnnotationOnConstructor {
    @shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
    AnnotationOnConstructor() {}
}
