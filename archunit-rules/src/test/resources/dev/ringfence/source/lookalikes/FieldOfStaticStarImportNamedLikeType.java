package shop.service;

import static shop.quotes.Names.*;

class FieldOfStaticStarImportNamedLikeType {
    int length = OrderDesk.length();
}
