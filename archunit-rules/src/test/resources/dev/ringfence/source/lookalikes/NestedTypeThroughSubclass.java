package shop.service;

class NestedTypeThroughSubclass {
    SeniorHolder.OrderDesk desk = SeniorHolder.OrderDesk.open();
    shop.service.SeniorHolder.OrderDesk other;
}
