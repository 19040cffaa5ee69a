package shop.service;

import shop.quotes.Holder.*;

class SamePackageTypeBeforeStarImportOfMemberTypes {
    OrderDesk desk; // shop.service.OrderDesk: both
}
