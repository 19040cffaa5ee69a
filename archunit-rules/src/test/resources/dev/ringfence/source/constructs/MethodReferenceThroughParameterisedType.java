package shop.constructs;

class MethodReferenceThroughParameterisedType {
    java.util.function.Supplier<Object> box = shop.orders.Box<String>::new; // shop.orders.Box: both
}
