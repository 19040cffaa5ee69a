package shop.constructs;

class AnnotationOnVarLambdaParameter {
    java.util.function.IntUnaryOperator same = (@shop.orders.SourceMark var it) -> it; // shop.orders.SourceMark: source
}
