package shop.constructs;

import static shop.quotes.Child.Inner;

class StaticImportThroughSubclass {
    Object inner() {
        return new Inner(); // shop.orders.Base: bytecode
    }
}
