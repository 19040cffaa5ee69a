package com.acme.shop.orders;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;

/** Keeps a line of an order. What was bought is an id here, and no object of catalog. */
@Entity
public class OrderLine {

    @Id
    private Long id;

    @ManyToOne
    private PurchaseOrder order;

    @Column(name = "product_id")
    private long product;

    protected OrderLine() {}

    public OrderLine(Long id, PurchaseOrder order, long product) {
        this.id = id;
        this.order = order;
        this.product = product;
    }

    public long product() {
        return product;
    }
}
