package shop.constructs;

import shop.stock.Ledger; // shop.stock.Ledger: source
import shop.stock.api.Item;

class InternalTypeOfRequiredModule {
    int pages = Ledger.PAGES + Item.WEIGHT; // shop.stock.Ledger: source
}
