package shop.service;

class SamePackageTypeOfAnotherModule {
    OrderDesk desk; // shop.service.OrderDesk: both
}
