package shop.orders;

@FunctionalInterface
public interface Calculation {
    int of(int value);
}
