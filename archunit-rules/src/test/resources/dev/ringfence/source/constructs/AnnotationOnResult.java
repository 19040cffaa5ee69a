package shop.constructs;

class AnnotationOnResult {
    @shop.orders.TypeMark String run() { // shop.orders.TypeMark: source
        return "";
    }
}
