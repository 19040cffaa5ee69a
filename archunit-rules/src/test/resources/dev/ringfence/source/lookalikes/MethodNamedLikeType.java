package shop.service;

class MethodNamedLikeType {
    MethodNamedLikeType OrderDesk() {
        return OrderDesk().OrderDesk();
    }

    Object all() {
        java.util.function.Supplier<?> desk = this::OrderDesk;
        return this.<String>OrderState().OrderDesk();
    }

    <T> MethodNamedLikeType OrderState() {
        return this;
    }
}
