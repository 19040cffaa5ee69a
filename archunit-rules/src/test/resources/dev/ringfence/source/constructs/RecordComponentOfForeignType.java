package shop.constructs;

record RecordComponentOfForeignType(int value, shop.orders.Order... orders) {} // shop.orders.Order: both
