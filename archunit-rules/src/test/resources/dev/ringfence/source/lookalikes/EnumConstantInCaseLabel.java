package shop.service;

class EnumConstantInCaseLabel {
    enum Place {
        OrderDesk,
        OrderState
    }

    int of(Place place) {
        switch (place) {
            case OrderDesk:
                return 1;
            default:
                return switch (place) {
                    case OrderDesk, OrderState -> 2;
                };
        }
    }
}
