package shop.constructs;

class AnnotationOnQualifiedType {
    java.lang.@shop.orders.TypeMark String field; // shop.orders.TypeMark: source
}
