package shop.orders;

public record Pair<A, B>(A first, B second) {}
