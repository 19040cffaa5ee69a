package shop.constructs;

class AnnotationOnReceiver {
    void run(@shop.orders.TypeMark AnnotationOnReceiver this) {} // shop.orders.TypeMark: source
}
