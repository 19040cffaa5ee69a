package shop.constructs;

import shop.orders.Limits; // shop.orders.Limits: source

class SwitchLabelOfInlinedText {
    int of(String text) {
        return switch (text) {
            case "", Limits.TEXT -> 1; // shop.orders.Limits: source
            default -> 2;
        };
    }
}
