package shop.constructs;

import shop.quotes.Order;

class AllowedAndForeignTypeOfOneName {
    Order quoted;
    shop.orders.Order ordered; // shop.orders.Order: both
}
