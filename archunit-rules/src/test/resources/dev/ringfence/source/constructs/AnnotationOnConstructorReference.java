package shop.constructs;

class AnnotationOnConstructorReference {
    java.util.function.Supplier<Object> made = @shop.orders.TypeMark Object::new; // shop.orders.TypeMark: source
}
