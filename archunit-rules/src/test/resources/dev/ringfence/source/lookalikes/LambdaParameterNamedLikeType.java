package shop.service;

import java.util.function.BiFunction;
import java.util.function.ToIntFunction;

class LambdaParameterNamedLikeType {
    ToIntFunction<String> length = OrderDesk -> OrderDesk.length();
    ToIntFunction<String> hash = (final var OrderDesk) -> OrderDesk.trim().hashCode();
    BiFunction<String, String, Object> both =
            (OrderDesk, OrderState) -> (Runnable) () -> OrderDesk.concat(OrderState.trim());
}
