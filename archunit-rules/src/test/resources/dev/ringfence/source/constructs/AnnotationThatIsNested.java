package shop.constructs;

import shop.orders.Order; // shop.orders.Order: both

@Order.Tag(1) // shop.orders.Order: both
class AnnotationThatIsNested {}
