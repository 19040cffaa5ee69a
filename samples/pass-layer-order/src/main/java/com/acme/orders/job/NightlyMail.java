package com.acme.orders.job;

import com.acme.orders.domain.Order;
import com.acme.orders.web.OrderView;
import java.util.List;
import java.util.stream.Collectors;

/** What was bought today, as a mail. */
public final class NightlyMail {

    public String body(List<Order> orders) {
        return orders.stream().map(OrderView::of).map(OrderView::title).collect(Collectors.joining("\n"));
    }
}
