package shop.service;

import shop.quotes.Holder;

class MemberTypeOfSuperclassInAllowedModule extends Holder {
    OrderDesk desk;
    Timer timer;
}
