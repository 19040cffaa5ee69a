package shop.service;

class LocalEnumHidesType {
    Object run(Object o) {
        String brace = "{ enum X {";
        enum OrderDesk {
            ONE
        }
        return OrderDesk.ONE;
    }
}
