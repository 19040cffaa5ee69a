package shop.constructs;

class AnnotationOnSuperclass extends @shop.orders.TypeMark Object {} // shop.orders.TypeMark: source
