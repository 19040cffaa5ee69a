package shop.service;

class BareNameIsAVariable extends Clerk {
    String copy() {
        String copy = OrderDesk;
        return copy + OrderDesk + (OrderDesk);
    }
}
