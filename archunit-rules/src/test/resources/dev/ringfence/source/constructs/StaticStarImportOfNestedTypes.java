package shop.constructs;

import static shop.orders.Order.*; // shop.orders.Order: both

class StaticStarImportOfNestedTypes {
    Part part; // shop.orders.Order: both
}
