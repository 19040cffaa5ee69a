package shop.service;

class EnumConstantNamedLikeTypeInAnotherEnum {
    enum Place {
        OrderDesk
    }

    int limit = OrderDesk.LIMIT; // shop.service.OrderDesk: source
}
