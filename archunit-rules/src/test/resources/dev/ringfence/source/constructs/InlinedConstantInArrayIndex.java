package shop.constructs;

class InlinedConstantInArrayIndex {
    int of(int[] numbers) {
        return numbers[shop.orders.Limits.MAX]; // shop.orders.Limits: source
    }
}
