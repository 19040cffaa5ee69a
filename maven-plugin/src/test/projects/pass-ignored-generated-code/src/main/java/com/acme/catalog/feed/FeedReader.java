package com.acme.catalog.feed;

import com.acme.catalog.Product;
import com.acme.catalog.feed.generated.FeedItem;

/** Products from a supplier. */
public final class FeedReader {

    public Product product(FeedItem item) {
        return new Product(item.getNumber(), item.getPrice());
    }
}
