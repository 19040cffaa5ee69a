package shop.constructs;

class SingleLetterAndUnderscoredNamesBeside {
    int $, _a, gr\u00f6\u00dfe = shop.orders.Limits.MAX; // shop.orders.Limits: source
}
