package com.acme.wishlist;

import com.acme.catalog.Product;
import java.util.List;

/** What a customer would like to have. */
public record Wishlist(String customer, List<Product> wishes) {}
