package shop.constructs;

import shop.orders.Order.*; // shop.orders.Order: both

class StarImportOfMemberTypes {
    Part part; // shop.orders.Order: both
}
