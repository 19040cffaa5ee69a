package shop.constructs;

import shop.orders.Slip; // shop.orders.Slip: source

class LocalVariableIsUnused {
    void run() {
        final Slip slip; // shop.orders.Slip: source
    }
}
