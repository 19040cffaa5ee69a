package shop.constructs;

class ConditionalChainOfCasts {
    Object of(Object any) {
        return any == null
                ? (shop.orders.Order) any // shop.orders.Order: source
                : ((shop.orders.Box<?>) any).hashCode() > 1 // shop.orders.Box: source
                        ? (shop.orders.Slip) any // shop.orders.Slip: source
                        : any;
    }
}
