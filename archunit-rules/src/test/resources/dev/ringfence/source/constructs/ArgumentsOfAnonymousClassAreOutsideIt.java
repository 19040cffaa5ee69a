package shop.service;

class ArgumentsOfAnonymousClassAreOutsideIt {
    static class Base {
        Base(Object any) {}

        static class OrderDesk {}
    }

    Object made = new Base(new OrderDesk()) { // shop.service.OrderDesk: both
        OrderDesk own;
    };
}
