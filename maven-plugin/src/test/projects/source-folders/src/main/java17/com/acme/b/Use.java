package com.acme.b;

class Use {
    String now = "now";

    Object price(Object o) {
        return ((com.acme.a.Order) o).total();
    }
}
