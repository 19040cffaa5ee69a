package com.acme.shop.orders;

import com.acme.shop.customers.Customer;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Keeps an order. Its customer is an object of another module, so that one query loads both: debt. */
@Entity
@Table(name = "orders")
public class PurchaseOrder {

    @Id
    private Long id;

    @ManyToOne
    private Customer customer;

    @OneToMany(mappedBy = "order")
    private List<OrderLine> lines = new ArrayList<>();

    private LocalDate placed;

    protected PurchaseOrder() {}

    public PurchaseOrder(Long id, Customer customer, LocalDate placed) {
        this.id = id;
        this.customer = customer;
        this.placed = placed;
    }

    public String mailTo() {
        return customer.email();
    }

    public LocalDate placed() {
        return placed;
    }

    public List<OrderLine> lines() {
        return lines;
    }
}
