package shop.constructs;

class FullNameInVariableArity {
    void accept(shop.orders.Order... orders) {} // shop.orders.Order: both
}
