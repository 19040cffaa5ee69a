package shop.service;

class VariableDoesNotHideTypeInTypePosition {
    Object of(String OrderDesk) {
        return (OrderDesk) null; // shop.service.OrderDesk: source
    }
}
