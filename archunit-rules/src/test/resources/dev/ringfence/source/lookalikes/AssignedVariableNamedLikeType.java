package shop.service;

class AssignedVariableNamedLikeType extends Clerk {
    void run() {
        OrderDesk = "";
        OrderDesk += OrderDesk;
        this.OrderDesk = super.OrderDesk;
        Object[] array = {OrderDesk, OrderDesk};
        synchronized (OrderDesk) {
            if (OrderDesk instanceof String) throw new IllegalStateException(OrderDesk);
        }
    }
}
