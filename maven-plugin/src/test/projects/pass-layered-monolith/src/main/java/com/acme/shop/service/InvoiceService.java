package com.acme.shop.service;

import com.acme.shop.repository.InvoiceRepository;

/** What can be done with invoices. */
public final class InvoiceService {

    private final OrderInvoices texts;
    private final InvoiceRepository repository;

    public InvoiceService(OrderInvoices texts, InvoiceRepository repository) {
        this.texts = texts;
        this.repository = repository;
    }

    public String write(String orderNumber) {
        return repository.save(orderNumber, texts.textFor(orderNumber));
    }
}
