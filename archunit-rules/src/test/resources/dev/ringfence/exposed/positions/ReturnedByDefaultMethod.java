package shop.orders.erp;

import sap.conn.Table;

public interface ReturnedByDefaultMethod {
    default Table rows() { return new Table(); } // Table: returned by rows()
}
