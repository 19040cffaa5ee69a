package shop.constructs;

import shop.orders.\u004frder; // shop.orders.Order: source

class SingleImportWithUnicodeEscape {}
