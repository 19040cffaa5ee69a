package com.acme.b;

import static com.acme.a.Order.MAX;

class Old {
    int max = MAX;
}
