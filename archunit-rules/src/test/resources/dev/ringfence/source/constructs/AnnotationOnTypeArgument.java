package shop.constructs;

class AnnotationOnTypeArgument {
    java.util.List<@shop.orders.TypeMark String> field; // shop.orders.TypeMark: source
}
