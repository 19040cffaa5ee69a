package shop.constructs;

class AnnotationOnPatternVariable {
    boolean is(Object any) {
        return any instanceof @shop.orders.SourceMark String text && text.isEmpty(); // shop.orders.SourceMark: source
    }
}
