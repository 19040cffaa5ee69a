package shop.constructs;

class TypeParameterBoundOfClass<T extends Object & shop.orders.OrderService> {} // shop.orders.OrderService: both
