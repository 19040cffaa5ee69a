package shop.service;

class LocalClassNamedLikeForeignType {
    Object run() {
        class OrderDesk {
            OrderDesk next;
        }
        OrderDesk desk = new OrderDesk();
        return (OrderDesk) desk.next;
    }
}
