package shop.constructs;

@shop.orders.SourceMark // shop.orders.SourceMark: source
class AnnotationOfSourceRetention {}
