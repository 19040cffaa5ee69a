package shop.constructs;

import static shop.orders.Limits.MAX; // shop.orders.Limits: source

class LabelOfOwnEnumNamedLikeStaticImport {
    enum Own {
        MAX
    }

    int run(Own own) {
        return switch (own) {
            case MAX -> 1;
        };
    }
}
