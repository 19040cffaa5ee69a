package shop.constructs;

class AnnotationOnTypeParameterBound<T extends @shop.orders.TypeMark Number> {} // shop.orders.TypeMark: source
