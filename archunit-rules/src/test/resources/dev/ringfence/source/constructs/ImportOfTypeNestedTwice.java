package shop.constructs;

import shop.orders.Order.Part.Screw; // shop.orders.Order: both

class ImportOfTypeNestedTwice {
    Object screw = new Screw(); // shop.orders.Order: both
}
