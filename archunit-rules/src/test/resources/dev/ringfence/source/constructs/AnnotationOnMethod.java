package shop.constructs;

class AnnotationOnMethod {
    @shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
    void run() {}
}
