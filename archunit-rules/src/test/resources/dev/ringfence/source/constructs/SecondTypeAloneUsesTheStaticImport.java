package shop.constructs;

import static shop.orders.Limits.MAX; // SecondTypeOfTwoWithConstant -> shop.orders.Limits: source

class SecondTypeAloneUsesTheStaticImport {}

class SecondTypeOfTwoWithConstant {
    int max = MAX; // SecondTypeOfTwoWithConstant -> shop.orders.Limits: source
}
