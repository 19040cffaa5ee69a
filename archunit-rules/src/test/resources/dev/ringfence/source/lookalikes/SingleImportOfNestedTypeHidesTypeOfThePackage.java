package shop.service;

import shop.quotes.Holder.OrderDesk;

class SingleImportOfNestedTypeHidesTypeOfThePackage {
    OrderDesk desk = (OrderDesk) null;
}
