package shop.service;

class LocalInterfaceNamedLikeForeignType {
    Object run() {
        interface OrderDesk {}
        enum OrderState {
            OPEN
        }
        return new OrderDesk() {
            Object state = OrderState.OPEN;
        };
    }
}
