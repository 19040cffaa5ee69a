package shop.service;

class MemberTypeOfSuperclass extends DeskHolder {
    OrderDesk desk = OrderDesk.open();

    class Inner {
        OrderDesk desk;
    }
}
