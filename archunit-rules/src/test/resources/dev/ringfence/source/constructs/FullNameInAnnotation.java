package shop.constructs;

@shop.orders.RuntimeMark // shop.orders.RuntimeMark: both
class FullNameInAnnotation {}
