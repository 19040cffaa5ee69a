package shop.service;

record RecordComponentNamedLikeType(String OrderDesk) {
    RecordComponentNamedLikeType {
        OrderDesk = OrderDesk.trim();
    }

    int length() {
        return OrderDesk.length() + OrderDesk().length();
    }
}
