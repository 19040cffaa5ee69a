package com.acme.b;

class Use { Price price = ImmutablePrice.builder().amount(3).build(); }
