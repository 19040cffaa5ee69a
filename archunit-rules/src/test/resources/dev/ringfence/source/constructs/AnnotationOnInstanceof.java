package shop.constructs;

class AnnotationOnInstanceof {
    boolean is(Object any) {
        return any instanceof @shop.orders.TypeMark String; // shop.orders.TypeMark: source
    }
}
