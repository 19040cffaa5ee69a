package shop.constructs;

import shop.orders.Order; // SecondTypeOfTwo -> shop.orders.Order: both

class SecondTypeAloneUsesTheImport {}

class SecondTypeOfTwo {
    Order order; // SecondTypeOfTwo -> shop.orders.Order: both
}
