package com.acme.shop.catalog.shelf;

import com.acme.shop.catalog.api.CatalogSearch;
import com.acme.shop.catalog.api.CategoryName;
import com.acme.shop.catalog.api.Product;
import com.acme.shop.catalog.api.ProductId;
import com.acme.shop.shared.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Searches the shelf, a page at a time. */
public final class ShelfSearch implements CatalogSearch {

    private static final int PAGE_SIZE = 20;

    private final ProductShelf shelf;

    public ShelfSearch(ProductShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Optional<Product> find(ProductId id) {
        return shelf.find(id);
    }

    @Override
    public Page<Product> in(CategoryName category, int page) {
        List<Product> found = shelf.all()
                .filter(product -> category.contains(product.category()))
                .sorted(Comparator.comparing(Product::title))
                .toList();
        return Page.of(found, page, PAGE_SIZE);
    }
}
