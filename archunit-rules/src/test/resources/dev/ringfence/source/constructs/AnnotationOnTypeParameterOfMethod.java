package shop.constructs;

class AnnotationOnTypeParameterOfMethod {
    <@shop.orders.TypeMark T> void run() {} // shop.orders.TypeMark: source
}
