package shop.orders.erp;

import sap.conn.Table;

public class ReturnedByMethod {
    public Table rows(OrderId id) { return new Table(); } // Table: returned by rows(OrderId)
}
