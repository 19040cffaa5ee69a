package shop.constructs;

import shop.quotes.Mark;

@Mark(size = shop.orders.Limits.MAX) // shop.orders.Limits: source
class AnnotationGivenConstant {}
