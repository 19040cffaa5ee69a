package shop.service;

class MemberTypeInheritedByAnonymousClass {
    Object holder = new DeskHolder() {
        OrderDesk desk = new OrderDesk();
    };
}
