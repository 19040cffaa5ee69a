package shop.constructs;

import shop.quotes.Mark;

@Mark(
        marks = {
            @shop.orders.RuntimeMark( // shop.orders.RuntimeMark: both
                    shop.orders.Limits.MAX) // shop.orders.Limits: source
        })
class AnnotationGivenAnnotationWithConstant {}
