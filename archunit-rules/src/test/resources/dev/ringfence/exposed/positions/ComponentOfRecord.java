package shop.orders.erp;

import sap.conn.Table;

public record ComponentOfRecord(OrderId id, Table rows) {} // Table: component rows
