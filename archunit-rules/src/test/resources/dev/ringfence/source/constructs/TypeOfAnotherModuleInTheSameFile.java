package shop.service;

class TypeOfAnotherModuleInTheSameFile {
    OrderLine line; // shop.service.OrderLine: both
}

class OrderLine {}
