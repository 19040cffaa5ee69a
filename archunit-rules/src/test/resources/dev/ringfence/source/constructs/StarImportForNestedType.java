package shop.constructs;

import shop.orders.*;

class StarImportForNestedType {
    Order.Part part() { // shop.orders.Order: both
        return null;
    }
}
