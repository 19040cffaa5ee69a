package shop.service;

class SamePackageTypeByFullName {
    shop.service.OrderDesk desk; // shop.service.OrderDesk: both
}
