package shop.service;

class VariableWithDimensionsBehind {
    int of(String OrderDesk[]) {
        int other = 1, OrderState[] = {1};
        return OrderDesk.length + OrderState.length;
    }
}
