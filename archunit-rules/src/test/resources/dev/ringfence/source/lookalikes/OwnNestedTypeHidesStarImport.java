package shop.lookalikes;

import shop.quotes.*;

class OwnNestedTypeHidesStarImport {
    Order order = new Order();
    Names names;

    static class Order {}
}
