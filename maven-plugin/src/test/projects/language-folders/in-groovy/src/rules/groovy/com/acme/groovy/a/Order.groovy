package com.acme.groovy.a

class Order {
    int total() { 1 }
}
