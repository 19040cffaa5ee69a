package shop.constructs;

import shop.quotes.Path;

class FullNameInTypePositionDespiteVariable {
    Object cast(Path shop) {
        return (shop.orders.Order) null; // shop.orders.Order: source
    }
}
