package shop.service;

class MethodOfThatNameHidesNothing {
    Object OrderDesk() {
        return OrderDesk.open(); // shop.service.OrderDesk: both
    }
}
