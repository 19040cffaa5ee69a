package shop.service;

class LocalClassHidesTypeOnlyInItsSwitchGroup {
    Object run(int value) {
        switch (value) {
            case 1:
                class OrderDesk {}
                return new OrderDesk();
            default:
                return new OrderDesk(); // shop.service.OrderDesk: both
        }
    }
}
