package shop.constructs;

interface FullNameInInterfaceExtends extends shop.orders.OrderService {} // shop.orders.OrderService: both
