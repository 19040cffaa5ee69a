package shop.service;

class SamePackageNestedType {
    OrderDesk.Drawer drawer; // shop.service.OrderDesk: both
}
