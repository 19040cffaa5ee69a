package shop.service;

import shop.quotes.*;

class SamePackageTypeBeforeStarImport {
    OrderDesk desk; // shop.service.OrderDesk: both
    Holder holder;
}
