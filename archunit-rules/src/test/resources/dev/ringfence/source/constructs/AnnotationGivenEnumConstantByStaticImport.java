package shop.constructs;

import static shop.orders.Colour.RED; // shop.orders.Colour: both

import shop.quotes.Mark;

@Mark(colour = RED) // shop.orders.Colour: both
class AnnotationGivenEnumConstantByStaticImport {}
