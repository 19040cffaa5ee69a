package com.acme.billing;

import com.acme.orders.Order;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Makes invoices of orders. */
@Mapper
public interface InvoiceMapper {

    @Mapping(target = "orderNumber", source = "number")
    @Mapping(target = "amount", source = "total")
    Invoice invoice(Order order);
}
