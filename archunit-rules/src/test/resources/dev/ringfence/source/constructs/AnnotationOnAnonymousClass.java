package shop.constructs;

class AnnotationOnAnonymousClass {
    Object made = new @shop.orders.TypeMark Object() {}; // shop.orders.TypeMark: source
}
