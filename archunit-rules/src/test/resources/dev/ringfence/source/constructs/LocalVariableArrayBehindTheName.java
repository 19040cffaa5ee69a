package shop.constructs;

class LocalVariableArrayBehindTheName {
    void run() {
        shop.orders.Order one = null, more[] = {}; // shop.orders.Order: source
    }
}
