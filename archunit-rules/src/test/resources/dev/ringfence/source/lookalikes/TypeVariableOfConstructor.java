package shop.service;

class TypeVariableOfConstructor {
    <OrderDesk> TypeVariableOfConstructor(OrderDesk desk) {
        java.util.List<OrderDesk> desks = java.util.List.of(desk);
    }
}
