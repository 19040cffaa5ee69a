package shop.constructs;

import shop.quotes.Mark;

@Mark(text = "up to " + shop.orders.Limits.TEXT) // shop.orders.Limits: source
class AnnotationGivenConstantExpression {}
