package shop.service;

class OwnNestedType {
    static class OrderDesk {
        static final int LIMIT = 1;
    }

    OrderDesk desk = new OrderDesk();
    int limit = OrderDesk.LIMIT;
}
