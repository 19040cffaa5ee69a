package shop.constructs;

class AnnotationOnLocalClass {
    void run() {
        @shop.orders.SourceMark // shop.orders.SourceMark: source
        class Local {}
    }
}
