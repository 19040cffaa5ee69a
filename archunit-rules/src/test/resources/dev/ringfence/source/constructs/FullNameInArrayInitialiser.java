package shop.constructs;

class FullNameInArrayInitialiser {
    Object orders = new shop.orders.Order[][] {{}, {}}; // shop.orders.Order: source
}
