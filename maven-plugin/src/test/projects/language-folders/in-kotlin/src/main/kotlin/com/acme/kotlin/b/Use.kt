package com.acme.kotlin.b

import com.acme.kotlin.a.Order as Bought

fun cast(o: Any) = o as Bought
