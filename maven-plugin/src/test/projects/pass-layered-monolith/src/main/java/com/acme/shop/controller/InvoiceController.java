package com.acme.shop.controller;

import com.acme.shop.service.InvoiceService;

/** Invoices, asked for over HTTP. */
public final class InvoiceController {

    private final InvoiceService service;

    public InvoiceController(InvoiceService service) {
        this.service = service;
    }

    public String show(String orderNumber) {
        return service.write(orderNumber);
    }
}
