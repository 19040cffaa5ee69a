package com.acme.payments.api;

/** An order is paid. */
public record MoneyArrived(String orderNumber) {}
