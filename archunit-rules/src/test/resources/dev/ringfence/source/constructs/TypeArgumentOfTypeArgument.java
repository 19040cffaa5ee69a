package shop.constructs;

class TypeArgumentOfTypeArgument {
    java.util.Map<String, java.util.List<java.util.Set<shop.orders.Order>>> orders; // shop.orders.Order: both
}
