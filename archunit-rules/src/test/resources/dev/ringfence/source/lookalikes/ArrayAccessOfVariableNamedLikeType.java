package shop.service;

class ArrayAccessOfVariableNamedLikeType {
    int run(String[] OrderDesk, int OrderState) {
        return OrderDesk[OrderState].length() + (OrderState) + OrderState++;
    }
}
