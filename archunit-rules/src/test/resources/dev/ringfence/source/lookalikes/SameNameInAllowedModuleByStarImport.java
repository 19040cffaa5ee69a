package shop.lookalikes;

import shop.quotes.*;

class SameNameInAllowedModuleByStarImport {
    Order order = (Order) null;
    int limit = Order.LIMIT;
}
