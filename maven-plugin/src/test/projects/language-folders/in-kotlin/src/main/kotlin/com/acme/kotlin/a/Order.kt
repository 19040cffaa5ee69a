package com.acme.kotlin.a

class Order {
    fun total() = 1
}
