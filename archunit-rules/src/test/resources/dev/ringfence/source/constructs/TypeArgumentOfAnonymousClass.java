package shop.constructs;

class TypeArgumentOfAnonymousClass {
    Object orders = new Comparable<shop.orders.Order>() { // shop.orders.Order: both
        @Override
        public int compareTo(shop.orders.Order other) { // shop.orders.Order: both
            return 0;
        }
    };
}
