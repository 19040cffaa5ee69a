package shop.orders.erp;

import sap.conn.Table;

public class ReturnedByFinalMethod {
    public final synchronized Table rows() { return new Table(); } // Table: returned by rows()
}
