package shop.constructs;

import static shop.quotes.Names.OrderDesk;

class StaticImportOfFieldAndMethodOfOneName {
    int length = OrderDesk.length() + shop.orders.Limits.MAX; // shop.orders.Limits: source
}
