package shop.service;

import static shop.quotes.Holder.OrderDesk;

class StaticImportOfNestedTypeHidesTypeOfThePackage {
    OrderDesk desk = OrderDesk.open();
}
