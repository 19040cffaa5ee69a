package shop.constructs;

imp­ort sta­tic shop.orders.Limits.MAX; // shop.orders.Limits: source

cl­ass IgnorableCharacterInKeyword {
    int max = M­AX; // shop.orders.Limits: source
}
