package com.acme.shop.payments.spi;

import java.time.LocalDate;
import java.util.List;

/** What has reached our bank account since a day. For billing alone. */
public interface SettlementFeed {

    List<Settlement> since(LocalDate day);
}
