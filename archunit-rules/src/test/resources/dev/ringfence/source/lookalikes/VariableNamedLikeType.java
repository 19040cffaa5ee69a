package shop.service;

class VariableNamedLikeType {
    int run() {
        String OrderDesk = "desk", OrderState = OrderDesk.trim();
        java.util.function.Supplier<String> trimmed = OrderDesk::trim;
        return OrderDesk.length() + OrderState.length();
    }
}
