package shop.constructs;

import shop.quotes.Mark;

@Mark(types = shop.orders.Order.class) // shop.orders.Order: both
class AnnotationGivenClass {}
