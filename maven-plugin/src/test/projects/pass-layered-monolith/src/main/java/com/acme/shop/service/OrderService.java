package com.acme.shop.service;

import com.acme.shop.repository.OrderRepository;
import java.util.Optional;

/** What can be done with orders. */
public final class OrderService {

    private final OrderRepository repository;

    public OrderService(OrderRepository repository) {
        this.repository = repository;
    }

    public Optional<String> describe(String number) {
        return repository.totalOf(number).map(total -> number + ": " + total);
    }
}
