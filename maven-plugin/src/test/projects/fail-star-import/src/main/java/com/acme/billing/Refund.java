package com.acme.billing;

import java.sql.*;

/** What a customer gets back. */
public record Refund(String orderNumber, long cents) {}
