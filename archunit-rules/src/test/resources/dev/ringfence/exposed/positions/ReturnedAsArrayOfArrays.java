package shop.orders.erp;

import sap.conn.Table;

public class ReturnedAsArrayOfArrays {
    public Table[][] rows() { return null; } // Table: returned by rows()
}
