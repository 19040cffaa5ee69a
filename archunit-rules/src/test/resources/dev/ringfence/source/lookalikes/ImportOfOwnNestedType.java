package shop.service;

import shop.service.ImportOfOwnNestedType.OrderDesk;

class ImportOfOwnNestedType implements java.util.function.Supplier<OrderDesk> {
    @Override
    public OrderDesk get() {
        return null;
    }

    static class OrderDesk {}
}
