package shop.constructs;

import java.util.List;
import java.util.Map;
import shop.orders.Box; // shop.orders.Box: both
import shop.orders.Order; // shop.orders.Order: both

class NestedGenericTypes {
    Map<Box<? extends Order>, List<Box<Order[]>>> all; // shop.orders.Box: both, shop.orders.Order: both
}
