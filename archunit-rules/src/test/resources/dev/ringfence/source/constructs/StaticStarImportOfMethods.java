package shop.constructs;

import static shop.orders.Limits.*; // shop.orders.Limits: both

class StaticStarImportOfMethods {
    int max = max();
}
