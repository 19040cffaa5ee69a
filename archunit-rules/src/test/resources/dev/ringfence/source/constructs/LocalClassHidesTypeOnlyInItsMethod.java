package shop.service;

class LocalClassHidesTypeOnlyInItsMethod {
    void own() {
        class OrderDesk {}
        new OrderDesk();
    }

    Object foreign() {
        return new OrderDesk(); // shop.service.OrderDesk: both
    }
}
