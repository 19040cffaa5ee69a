package shop.service;

class MemberTypeOfInterface implements DeskRole {
    OrderDesk desk = new OrderDesk();
}
