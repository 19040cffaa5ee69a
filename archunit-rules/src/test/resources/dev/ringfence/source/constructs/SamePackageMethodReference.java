package shop.service;

class SamePackageMethodReference {
    java.util.function.Supplier<Object> desk = OrderDesk::open; // shop.service.OrderDesk: both
}
