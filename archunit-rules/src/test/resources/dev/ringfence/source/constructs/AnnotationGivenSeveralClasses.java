package shop.constructs;

import shop.quotes.Mark;

@Mark(
        types = {
            String.class,
            shop.orders.Limits.class, // shop.orders.Limits: both
            shop.orders.Order[].class // shop.orders.Order: both
        })
class AnnotationGivenSeveralClasses {}
