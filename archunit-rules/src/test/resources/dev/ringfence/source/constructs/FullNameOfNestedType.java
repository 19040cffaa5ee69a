package shop.constructs;

class FullNameOfNestedType {
    shop.orders.Order.Part.Screw screw; // shop.orders.Order: both
}
