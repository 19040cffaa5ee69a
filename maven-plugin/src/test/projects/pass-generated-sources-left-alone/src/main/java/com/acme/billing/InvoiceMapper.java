package com.acme.billing;

import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes invoices of drafts. */
@Mapper
public interface InvoiceMapper {

    @Mapping(target = "mostLines", expression = "java(com.acme.orders.Limits.MOST_LINES)")
    Invoice invoice(Draft draft);
}
