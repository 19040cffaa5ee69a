package shop.constructs;

class MethodReferenceWithTypeArgument {
    java.util.function.UnaryOperator<Object> same = shop.orders.Order::<Object>same; // shop.orders.Order: both
}
