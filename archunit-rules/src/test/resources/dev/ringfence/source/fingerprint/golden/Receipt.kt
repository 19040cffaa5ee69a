package com.acme.orders

class Receipt(val id: Int)
