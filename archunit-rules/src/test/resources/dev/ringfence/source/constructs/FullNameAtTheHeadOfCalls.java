package shop.constructs;

class FullNameAtTheHeadOfCalls {
    int total() {
        return shop.orders.Order.next().total(); // shop.orders.Order: both
    }
}
