package shop.constructs;

class AnnotationOnLocalVariable {
    void run() {
        @shop.orders.RuntimeMark int local = 1; // shop.orders.RuntimeMark: source
    }
}
