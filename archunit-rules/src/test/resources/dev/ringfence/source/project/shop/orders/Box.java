package shop.orders;

public class Box<T> {

    public static <S> Box<S> of(S content) {
        return new Box<>();
    }

    public class Lid {}

    public static class Of<S> {}
}
