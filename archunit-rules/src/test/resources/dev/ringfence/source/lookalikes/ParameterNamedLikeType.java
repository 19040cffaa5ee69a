package shop.service;

class ParameterNamedLikeType {
    int run(String OrderDesk, String... OrderState) {
        return OrderDesk.length() + OrderState.length;
    }
}
