package com.acme.billing;

import java.math.BigDecimal;

public record Invoice(String number, BigDecimal amount) {}
