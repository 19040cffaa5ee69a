package shop.constructs;

class AnnotationOnArrayDimension {
    int @shop.orders.TypeMark [] field; // shop.orders.TypeMark: source
}
