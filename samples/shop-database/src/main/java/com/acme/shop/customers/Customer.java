package com.acme.shop.customers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Keeps a customer. Without a name of its own the table is called as the entity: {@code customer}. */
@Entity
public class Customer {

    @Id
    private Long id;

    @Column(nullable = false)
    private String email;

    protected Customer() {}

    public Customer(Long id, String email) {
        this.id = id;
        this.email = email;
    }

    public String email() {
        return email;
    }
}
