package com.acme.aspectj.b;

import com.acme.aspectj.a.Prices;

aspect Counting {

    int around(): execution(int Shop.articles()) {
        return proceed() + new Prices().of("x");
    }
}
