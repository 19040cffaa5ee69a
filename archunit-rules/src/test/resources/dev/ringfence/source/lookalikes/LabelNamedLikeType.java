package shop.service;

class LabelNamedLikeType {
    void run() {
        OrderDesk:
        for (; ; ) {
            OrderState:
            while (true) {
                if (hashCode() > 1) continue OrderState;
                break OrderDesk;
            }
        }
    }
}
