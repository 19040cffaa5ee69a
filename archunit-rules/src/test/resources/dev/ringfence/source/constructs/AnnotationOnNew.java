package shop.constructs;

class AnnotationOnNew {
    Object made = new @shop.orders.TypeMark Object(); // shop.orders.TypeMark: source
}
