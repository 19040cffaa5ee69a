package com.acme.billing;

import com.acme.payments.*;

/** Sent to those who have not paid. */
public record Reminder(Payment last) {}
