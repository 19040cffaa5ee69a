package shop.constructs;

import shop.quotes.Mark;

@Mark(colour = shop.orders.Colour.RED) // shop.orders.Colour: both
class AnnotationGivenEnumConstant {}
