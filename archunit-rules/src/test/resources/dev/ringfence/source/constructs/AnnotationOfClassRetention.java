package shop.constructs;

@shop.orders.ClassMark // shop.orders.ClassMark: both
class AnnotationOfClassRetention {}
