package com.acme.bare.orders;

public final class Order {}
