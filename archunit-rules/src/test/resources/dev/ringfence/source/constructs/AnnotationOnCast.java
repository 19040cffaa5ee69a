package shop.constructs;

class AnnotationOnCast {
    Object same(Object any) {
        return (@shop.orders.TypeMark String) any; // shop.orders.TypeMark: source
    }
}
