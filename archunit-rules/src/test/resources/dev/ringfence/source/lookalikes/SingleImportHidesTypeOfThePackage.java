package shop.service;

import shop.quotes.OrderDesk;

class SingleImportHidesTypeOfThePackage {
    OrderDesk desk = OrderDesk.open();
}
