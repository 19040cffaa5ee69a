package shop.constructs;

class TypeArgumentOfMethodReference {
    java.util.function.Supplier<Object> orders =
            java.util.ArrayList<shop.orders.Order>::new; // shop.orders.Order: source
}
