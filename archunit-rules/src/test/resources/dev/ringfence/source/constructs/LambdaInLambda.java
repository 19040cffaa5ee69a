package shop.constructs;

import java.util.function.Supplier;

class LambdaInLambda {
    Supplier<Supplier<Object>> made = () -> () -> new shop.orders.Order(); // shop.orders.Order: both
}
