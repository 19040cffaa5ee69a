package com.acme.b;

class Use {

    Object hand(Object any) {
        return (com.acme.a.Hand) any;
    }
}
