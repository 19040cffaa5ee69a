package com.acme.shop.catalog.feed.generated;

import java.util.ArrayList;
import java.util.List;

/** Generated from supplier-feed.xsd; do not edit. */
public class FeedDocument {

    protected List<FeedItem> items;

    public List<FeedItem> getItems() {
        if (items == null) {
            items = new ArrayList<>();
        }
        return items;
    }
}
