package shop.lookalikes;

import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;
import shop.quotes.Path;

class LambdaParameterNamedLikePackage {
    ToIntFunction<Path> bare = shop -> shop.orders.Limits.MAX;
    ToIntFunction<Path> typed = (Path shop) -> {
        return shop.orders.Order;
    };
    ToIntBiFunction<Path, Path> two = (shop, other) -> shop.orders.Order + other.orders.Order;
}
