package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfMethod {
    @Notes(Table.class)
    public void call() {} // Table: in an annotation of call()
}
