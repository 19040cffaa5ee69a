package shop.constructs;

import static shop.orders.Colour.RED; // shop.orders.Colour: both

class StaticImportOfEnumConstant {
    Object colour = RED; // shop.orders.Colour: both
}
