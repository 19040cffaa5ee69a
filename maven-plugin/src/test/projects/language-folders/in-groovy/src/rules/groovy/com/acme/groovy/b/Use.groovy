package com.acme.groovy.b

import com.acme.groovy.a.Order

class Use {
    Order order
}
