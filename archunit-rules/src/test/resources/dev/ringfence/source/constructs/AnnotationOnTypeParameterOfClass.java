package shop.constructs;

class AnnotationOnTypeParameterOfClass<@shop.orders.TypeMark T> {} // shop.orders.TypeMark: source
