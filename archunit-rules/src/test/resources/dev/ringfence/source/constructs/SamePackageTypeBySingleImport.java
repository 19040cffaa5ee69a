package shop.service;

import shop.service.OrderDesk; // shop.service.OrderDesk: source

class SamePackageTypeBySingleImport {}
