package shop.constructs;

import static shop.orders.Order.Part.SIZE; // shop.orders.Order: source

class StaticImportOfMemberOfNestedType {
    int size = SIZE; // shop.orders.Order: source
}
