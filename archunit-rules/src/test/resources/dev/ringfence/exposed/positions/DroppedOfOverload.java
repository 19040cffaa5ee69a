package shop.orders.erp;

import sap.conn.Table;

public class DroppedOfOverload {
    private void call(@Notes(Table.class) int by) {}

    public void call(@Notes(Table.class) String by) {} // Table: in an annotation of call(String)

    void call(@Notes(Table.class) long by) {}
}
