package shop.constructs;

class AnnotationOnWildcard {
    java.util.List<@shop.orders.TypeMark ?> field; // shop.orders.TypeMark: source
}
