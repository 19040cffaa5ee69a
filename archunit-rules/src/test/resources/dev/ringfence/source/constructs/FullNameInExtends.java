package shop.constructs;

class FullNameInExtends extends shop.orders.Order {} // shop.orders.Order: both
