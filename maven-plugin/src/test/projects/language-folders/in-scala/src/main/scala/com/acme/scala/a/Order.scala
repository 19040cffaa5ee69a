package com.acme.scala.a

class Order {
  def total: Int = 1
}
