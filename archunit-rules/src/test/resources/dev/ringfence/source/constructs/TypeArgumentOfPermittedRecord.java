package shop.constructs;

record TypeArgumentOfPermittedRecord(java.util.List<shop.orders.Order> orders) {} // shop.orders.Order: both
