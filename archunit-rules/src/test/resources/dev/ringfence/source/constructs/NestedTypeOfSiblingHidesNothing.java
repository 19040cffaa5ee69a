package shop.service;

class NestedTypeOfSiblingHidesNothing {
    static class Sibling {
        static class OrderDesk {}

        OrderDesk own;
    }

    OrderDesk foreign; // shop.service.OrderDesk: both
}
