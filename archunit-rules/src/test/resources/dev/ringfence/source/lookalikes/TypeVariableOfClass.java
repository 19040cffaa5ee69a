package shop.service;

class TypeVariableOfClass<OrderDesk> {
    OrderDesk desk;
    java.util.List<? extends OrderDesk> desks;

    Object same(Object any) {
        @SuppressWarnings("unchecked")
        OrderDesk desk = (OrderDesk) any;
        return desk;
    }

    class Inner {
        OrderDesk[] desks;
    }
}
