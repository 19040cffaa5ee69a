package shop.orders.erp;

import sap.conn.Table;

public class ReturnedByNativeMethod {
    public native Table rows(); // Table: returned by rows()
}
