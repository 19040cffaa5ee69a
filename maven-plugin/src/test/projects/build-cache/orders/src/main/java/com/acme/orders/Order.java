package com.acme.orders;

public final class Order {}
