package shop.service;

class OwnMemberTypeOfAnonymousClass {
    Object made = new Object() {
        class OrderDesk {}

        OrderDesk desk = new OrderDesk();
    };
}
