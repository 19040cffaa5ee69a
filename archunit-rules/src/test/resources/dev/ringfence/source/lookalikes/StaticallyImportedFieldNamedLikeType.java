package shop.service;

import static shop.quotes.Names.OrderDesk;

class StaticallyImportedFieldNamedLikeType {
    int length = OrderDesk.length();
}
