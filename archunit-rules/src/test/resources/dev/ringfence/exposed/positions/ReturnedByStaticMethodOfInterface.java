package shop.orders.erp;

import sap.conn.Table;

public interface ReturnedByStaticMethodOfInterface {
    static Table rows() { return new Table(); } // Table: returned by rows()
}
