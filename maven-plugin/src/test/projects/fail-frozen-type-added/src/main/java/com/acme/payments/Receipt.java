package com.acme.payments;

import java.math.BigDecimal;

public record Receipt(String number, BigDecimal amount) {}
