package shop.service;

class TypeVariableOfMethod {
    <OrderDesk extends Comparable<OrderDesk>> OrderDesk same(OrderDesk desk) throws RuntimeException {
        OrderDesk same = desk;
        return same;
    }
}
