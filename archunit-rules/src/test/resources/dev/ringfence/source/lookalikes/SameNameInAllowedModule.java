package shop.lookalikes;

import shop.quotes.Colour;
import shop.quotes.Order;

class SameNameInAllowedModule {
    Order order = Order.next();
    Order.Part part;
    Colour colour = Colour.RED;
    int limit = Order.LIMIT;
}
