package shop.service;

interface OwnNestedTypeOfRecordInterfaceAndEnum {
    record Line(OrderDesk desk) {
        enum OrderDesk {
            ONE;
            OrderState state;

            interface OrderState {}
        }
    }
}
