package shop.constructs;

class FullNameInClassLiteralOfArray {
    Object type = shop.orders.Order[][].class; // shop.orders.Order: both
}
