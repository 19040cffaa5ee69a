package shop.service;

class TypeVariableIsNotInScopeInNestedStaticType<T> {
    static class Nested {
        OrderDesk desk; // shop.service.OrderDesk: both
    }
}
