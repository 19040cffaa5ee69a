package shop.service;

enum OwnMemberTypeOfEnumConstant {
    ONE {
        class OrderDesk {}

        Object made() {
            return new OrderDesk();
        }
    }
}
