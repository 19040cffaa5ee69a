package shop.orders.erp;

import sap.conn.Table;

public class ReturnedByStaticMethod {
    public static Table rows() { return new Table(); } // Table: returned by rows()
}
