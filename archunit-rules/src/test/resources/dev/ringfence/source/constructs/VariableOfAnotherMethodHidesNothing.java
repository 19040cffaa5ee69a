package shop.service;

class VariableOfAnotherMethodHidesNothing {
    int own(String OrderDesk) {
        return OrderDesk.length();
    }

    int foreign() {
        return OrderDesk.LIMIT; // shop.service.OrderDesk: source
    }
}
