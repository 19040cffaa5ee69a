package com.acme.b;

class HandUse {
    Object cast(Object o) {
        return (com.acme.a.Hand) o;
    }
}
