package shop.constructs;

@shop.orders.RepeatedMark // shop.orders.RepeatedMark: both
@shop.orders.RepeatedMark // shop.orders.RepeatedMark: both
class AnnotationRepeated {}
