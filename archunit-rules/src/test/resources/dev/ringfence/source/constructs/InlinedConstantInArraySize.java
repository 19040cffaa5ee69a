package shop.constructs;

class InlinedConstantInArraySize {
    int[] numbers = new int[shop.orders.Limits.MAX]; // shop.orders.Limits: source
}
