package shop.constructs;

class FullNameInArrayCreation {
    Object orders = new shop.orders.Order[3]; // shop.orders.Order: source
}
