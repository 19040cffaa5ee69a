package shop.service;

class TypePositionsDespiteVariable {
    String OrderDesk = "";

    Object[] all(String OrderDesk) {
        java.util.function.Supplier<Object> made = OrderDesk::new; // shop.service.OrderDesk: both
        return new Object[] {
            OrderDesk.class, // shop.service.OrderDesk: both
            new OrderDesk[0], // shop.service.OrderDesk: both
            new OrderDesk(), // shop.service.OrderDesk: both
            OrderDesk.length(),
            OrderDesk.trim()
        };
    }
}
