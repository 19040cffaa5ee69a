package shop.orders.erp;

import sap.conn.Table;

public class ReturnedAsArray {
    public Table[] rows() { return null; } // Table: returned by rows()
}
