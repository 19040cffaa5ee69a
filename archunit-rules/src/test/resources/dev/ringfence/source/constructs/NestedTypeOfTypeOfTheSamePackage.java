package shop.service;

class NestedTypeOfTypeOfTheSamePackage {
    Object drawer = new OrderDesk.Drawer(); // shop.service.OrderDesk: both
    Object own = new DeskHolder.OrderDesk();
}
