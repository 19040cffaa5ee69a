package shop.constructs;

import shop.orders.Colour; // shop.orders.Colour: both
import shop.orders.Limits; // shop.orders.Limits: source
import shop.orders.Order; // shop.orders.Order: both

class SeveralTypesOfOneModule {
    int max = Limits.MAX; // shop.orders.Limits: source

    Order of(Colour colour) { // shop.orders.Order: both, shop.orders.Colour: both
        return new Order(); // shop.orders.Order: both
    }
}
