package shop.service;

class VariableHidesTypeOnlyInItsBlock {
    int of() {
        {
            String OrderDesk = "";
            OrderDesk.length();
        }
        return OrderDesk.count; // shop.service.OrderDesk: both
    }
}
