package shop.constructs;

class CastOfLambda {
    Object twice = (shop.orders.Calculation) it -> it * 2; // shop.orders.Calculation: source
}
