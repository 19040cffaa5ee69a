package shop.service;

class OwnNestedTypeDeclaredAfterItsUse {
    Object desk = OrderDesk.open();

    OrderDesk next() {
        return (OrderDesk) desk;
    }

    static class OrderDesk {
        static OrderDesk open() {
            return new OrderDesk();
        }
    }
}
