package shop.orders.erp;

import sap.conn.Listener;

public record BoundOfRecord<T extends Listener>(String name) {} // Listener: a bound of BoundOfRecord
