package com.acme.scala.b

import com.acme.scala.a.Order

class Use {
  val order: Order = new Order
}
