package shop.service;

class CatchParameterNamedLikeType {
    String run() {
        try {
            return toString();
        } catch (RuntimeException OrderDesk) {
            return OrderDesk.getMessage();
        }
    }
}
