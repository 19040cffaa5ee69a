package shop.service;

class SamePackageConstant {
    int limit = OrderDesk.LIMIT; // shop.service.OrderDesk: source
}
