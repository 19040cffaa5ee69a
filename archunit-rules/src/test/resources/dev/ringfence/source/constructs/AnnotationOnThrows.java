package shop.constructs;

class AnnotationOnThrows {
    void run() throws @shop.orders.TypeMark Exception {} // shop.orders.TypeMark: source
}
