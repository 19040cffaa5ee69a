package shop.service;

class OwnNestedTypeQualifiedByItsOuterType {
    Object desk = new OwnNestedTypeQualifiedByItsOuterType.OrderDesk();

    OwnNestedTypeQualifiedByItsOuterType.OrderDesk.OrderState state;

    static class OrderDesk {
        static class OrderState {}
    }
}
