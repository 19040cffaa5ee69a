package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfProtectedMethod {
    @Notes(Table.class)
    protected void call() {} // Table: in an annotation of call()
}
