package shop.service;

class SamePackageStaticCall {
    Object desk = OrderDesk.open(); // shop.service.OrderDesk: both
}
