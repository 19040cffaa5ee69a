package com.acme.shop.catalog.category;

import com.acme.shop.catalog.api.CategoryName;
import com.acme.shop.catalog.api.Product;
import com.acme.shop.catalog.shelf.ProductShelf;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The categories that have products, with how many. */
public final class CategoryTree {

    private final ProductShelf shelf;

    public CategoryTree(ProductShelf shelf) {
        this.shelf = shelf;
    }

    public SortedMap<String, Long> counts() {
        return shelf.all()
                .map(Product::category)
                .collect(Collectors.groupingBy(CategoryName::path, TreeMap::new, Collectors.counting()));
    }
}
