package com.acme.catalog.feed.generated;

import com.acme.orders.OrderLine;
import java.math.BigDecimal;

/** Generated from feed.xsd; do not edit. */
public class FeedItem {

    protected String number;
    protected BigDecimal price;
    protected OrderLine lastOrdered;

    public String getNumber() {
        return number;
    }

    public void setNumber(String value) {
        this.number = value;
    }

    public BigDecimal getPrice() {
        return price;
    }

    public void setPrice(BigDecimal value) {
        this.price = value;
    }

    public OrderLine getLastOrdered() {
        return lastOrdered;
    }

    public void setLastOrdered(OrderLine value) {
        this.lastOrdered = value;
    }
}
