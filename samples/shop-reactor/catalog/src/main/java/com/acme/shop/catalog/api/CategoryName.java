package com.acme.shop.catalog.api;

/** Where a product stands, from the outside in: {@code kitchen/knives}. */
public record CategoryName(String path) {

    public boolean contains(CategoryName other) {
        return other.path.equals(path) || other.path.startsWith(path + "/");
    }

    public String last() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
