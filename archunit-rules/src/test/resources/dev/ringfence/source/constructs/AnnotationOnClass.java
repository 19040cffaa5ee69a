package shop.constructs;

import shop.orders.RuntimeMark; // shop.orders.RuntimeMark: both

@RuntimeMark // shop.orders.RuntimeMark: both
class AnnotationOnClass {}
