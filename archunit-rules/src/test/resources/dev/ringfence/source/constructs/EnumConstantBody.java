package shop.constructs;

enum EnumConstantBody {
    ONE {
        Object made() {
            return new shop.orders.Order(); // shop.orders.Order: both
        }
    }
}
