package shop.constructs;

class AnnotationOnWildcardBound {
    java.util.List<? extends @shop.orders.TypeMark Number> field; // shop.orders.TypeMark: source
}
