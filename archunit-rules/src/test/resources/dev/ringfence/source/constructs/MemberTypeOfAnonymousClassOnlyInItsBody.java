package shop.service;

class MemberTypeOfAnonymousClassOnlyInItsBody {
    Object holder = new DeskHolder() {
        OrderDesk own;
    };

    OrderDesk foreign; // shop.service.OrderDesk: both
}
