package com.acme.orders;

import com.acme.customers.Customer;
import java.math.BigDecimal;

/** What a customer has bought. */
public record Order(String number, Customer customer, BigDecimal total) {}
