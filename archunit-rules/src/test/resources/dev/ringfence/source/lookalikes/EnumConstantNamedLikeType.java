package shop.service;

enum EnumConstantNamedLikeType {
    OrderDesk,
    OrderState;

    int place() {
        return OrderDesk.ordinal() + EnumConstantNamedLikeType.OrderState.ordinal();
    }
}
