package shop.constructs;

enum AnnotationOnEnumConstant {
    @shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
    ONE
}
