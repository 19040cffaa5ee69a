package shop.constructs;

class AnnotationOnTypeArgumentOfCall {
    Object none = java.util.List.<@shop.orders.TypeMark String>of(); // shop.orders.TypeMark: source
}
