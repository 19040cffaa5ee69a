package com.acme.shop.catalog;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Keeps what the shop sells. */
@Entity
public class Product {

    @Id
    private Long id;

    private String name;

    protected Product() {}

    public Product(Long id, String name) {
        this.id = id;
        this.name = name;
    }

    public String name() {
        return name;
    }
}
