package shop.orders.erp;

import sap.conn.Table;

public class ReturnedByProtectedMethod {
    protected Table rows() { return new Table(); } // Table: returned by rows()
}
