package shop.constructs;

abstract class AnnotationOnInterface implements @shop.orders.TypeMark Runnable {} // shop.orders.TypeMark: source
