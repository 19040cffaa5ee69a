package shop.constructs;

class AnonymousClassBody {
    Object made = new Object() {
        @Override
        public int hashCode() {
            return shop.orders.Limits.max(); // shop.orders.Limits: both
        }
    };
}
