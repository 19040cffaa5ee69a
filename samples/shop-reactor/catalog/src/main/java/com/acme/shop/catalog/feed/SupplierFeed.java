package com.acme.shop.catalog.feed;

import com.acme.shop.catalog.api.CategoryName;
import com.acme.shop.catalog.api.Product;
import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.catalog.feed.generated.FeedDocument;
import com.acme.shop.catalog.feed.generated.FeedItem;
import com.acme.shop.catalog.shelf.ProductShelf;
import com.acme.shop.shared.Money;
import com.acme.shop.shared.Percentage;

/** Puts what a supplier sends on the shelf. */
public final class SupplierFeed {

    private static final Percentage OUR_MARGIN = new Percentage(30);

    private final ProductShelf shelf;

    public SupplierFeed(ProductShelf shelf) {
        this.shelf = shelf;
    }

    public int read(FeedDocument document) {
        document.getItems().stream().map(SupplierFeed::product).forEach(shelf::put);
        return document.getItems().size();
    }

    private static Product product(FeedItem item) {
        Money cost = Money.of(item.getPrice());
        Money price = cost.plus(OUR_MARGIN.of(cost));
        return new Product(
                new ProductId(item.getNumber()),
                item.getTitle(),
                new CategoryName(item.getPath()),
                price,
                item.getGrams());
    }
}
