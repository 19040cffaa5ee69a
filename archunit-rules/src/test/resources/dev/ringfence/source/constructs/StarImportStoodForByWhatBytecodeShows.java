package shop.constructs;

import shop.orders.*;

class StarImportStoodForByWhatBytecodeShows {
    int total() {
        return shop.quotes.Desk.order().total(); // shop.orders.Order: bytecode
    }
}
