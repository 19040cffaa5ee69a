package shop.constructs;

class AnnotationOnField {
    @shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
    int field;
}
