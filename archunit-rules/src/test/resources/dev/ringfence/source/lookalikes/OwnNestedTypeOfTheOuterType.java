package shop.service;

class OwnNestedTypeOfTheOuterType {
    class Inner {
        Object anonymous = new Object() {
            OrderDesk desk = new OrderDesk();
        };
    }

    static class OrderDesk {}
}
