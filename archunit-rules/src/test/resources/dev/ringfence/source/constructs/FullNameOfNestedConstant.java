package shop.constructs;

class FullNameOfNestedConstant {
    int turns = shop.orders.Order.Part.Screw.TURNS; // shop.orders.Order: source
}
