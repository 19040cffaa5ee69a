package shop.service;

class TypeVariableHidesTypeOnlyInItsMethod {
    <OrderDesk> OrderDesk own(OrderDesk one) {
        return one;
    }

    OrderDesk foreign() { // shop.service.OrderDesk: both
        return null;
    }
}
