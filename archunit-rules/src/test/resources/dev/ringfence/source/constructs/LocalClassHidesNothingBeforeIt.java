package shop.service;

class LocalClassHidesNothingBeforeIt {
    Object run() {
        Object foreign = new OrderDesk(); // shop.service.OrderDesk: both
        class OrderDesk {}
        return new OrderDesk();
    }
}
