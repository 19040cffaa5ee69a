package shop.service;

class SamePackageTypeAsCast {
    Object same(Object any) {
        return (OrderDesk) any; // shop.service.OrderDesk: source
    }
}
