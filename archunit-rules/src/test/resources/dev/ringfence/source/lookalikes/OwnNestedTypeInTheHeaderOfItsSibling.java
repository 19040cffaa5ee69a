package shop.service;

class OwnNestedTypeInTheHeaderOfItsSibling {
    static class Line extends OrderDesk implements Comparable<OrderDesk> {
        @Override
        public int compareTo(OrderDesk other) {
            return 0;
        }
    }

    static class OrderDesk {}
}
