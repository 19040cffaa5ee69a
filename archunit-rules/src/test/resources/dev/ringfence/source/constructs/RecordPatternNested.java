// java 21
package shop.constructs;

import shop.orders.Pair; // shop.orders.Pair: both
import shop.orders.Slip; // shop.orders.Slip: both

class RecordPatternNested {
    int of(Object any) {
        return switch (any) {
            case Pair<?, ?>( // shop.orders.Pair: both
                    Slip(var content, int pages), // shop.orders.Slip: both
                    var second) -> pages;
            default -> 0;
        };
    }
}
