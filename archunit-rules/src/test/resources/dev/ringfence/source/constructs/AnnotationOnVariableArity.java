package shop.constructs;

class AnnotationOnVariableArity {
    void run(int @shop.orders.TypeMark ... numbers) {} // shop.orders.TypeMark: source
}
