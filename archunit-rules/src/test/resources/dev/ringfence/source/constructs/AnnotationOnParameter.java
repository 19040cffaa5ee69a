package shop.constructs;

class AnnotationOnParameter {
    void run(@shop.orders.RuntimeMark int times) {} // shop.orders.RuntimeMark: both
}
