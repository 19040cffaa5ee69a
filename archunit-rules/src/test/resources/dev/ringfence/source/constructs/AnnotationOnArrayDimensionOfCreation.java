package shop.constructs;

class AnnotationOnArrayDimensionOfCreation {
    int[] field = new int @shop.orders.TypeMark [2]; // shop.orders.TypeMark: source
}
