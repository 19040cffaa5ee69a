package shop.orders.erp;

import sap.conn.Table;

public abstract class ReturnedByAbstractMethod {
    public abstract Table rows(int from, long[] to); // Table: returned by rows(int, long[])
}
