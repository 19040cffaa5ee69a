package shop.constructs;

import shop.quotes.Mark;

@Mark(marks = @shop.orders.RuntimeMark) // shop.orders.RuntimeMark: both
class AnnotationGivenAnnotation {}
