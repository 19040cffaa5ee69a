package shop.constructs;

class AnnotationOnLambdaParameter {
    java.util.function.IntUnaryOperator same = (@shop.orders.SourceMark int it) -> it; // shop.orders.SourceMark: source
}
