package shop.constructs;

class AnonymousClassInArgument {
    Object thread = new Thread(new Runnable() {
        @Override
        public void run() {
            shop.orders.Order[] none = {}; // shop.orders.Order: source
        }
    });
}
