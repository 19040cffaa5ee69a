package shop.service;

class VariableOfLambdaBodyNamedLikeType {
    java.util.function.IntSupplier length = () -> {
        String OrderDesk = "";
        return OrderDesk.length();
    };

    int rule(int value) {
        return switch (value) {
            case 1 -> {
                String OrderDesk = "";
                yield OrderDesk.length();
            }
            default -> 0;
        };
    }
}
