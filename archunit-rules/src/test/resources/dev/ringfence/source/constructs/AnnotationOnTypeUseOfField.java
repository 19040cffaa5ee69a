package shop.constructs;

class AnnotationOnTypeUseOfField {
    @shop.orders.TypeMark String field; // shop.orders.TypeMark: source
}
