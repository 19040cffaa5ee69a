package shop.orders.erp;

import sap.conn.Table;

public record ComponentOfMany(Table... rows) {} // Table: component rows
